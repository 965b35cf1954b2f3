"""Run notebooks with other random weights, and say which of their cells fail then.

``python tests/other_seeds.py lessons/5_padding_and_masking.ipynb [...] [--offsets 10 20 30]``

What a lesson asserts of a training has to hold from more than one start. For the same seed ends elsewhere on another processor,
which rounds the last digit in another way: training magnifies that until it is as good as another seed.
"""

import argparse
import re
import subprocess
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbconvert.filters import strip_ansi

SEED = re.compile(r"set_random_seed\((\w+)\)")


def failures(path: Path, offset: int) -> list[str]:
    """Run the notebook with ``offset`` added to each of Keras's seeds; return a line for each cell that fails."""
    notebook = nbformat.read(path, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for cell in code:
        cell.source = SEED.sub(rf"set_random_seed({offset} + \1)", cell.source)
    client = NotebookClient(notebook, timeout=None, allow_errors=True, resources={"metadata": {"path": path.parent}})
    client.execute(stderr=subprocess.DEVNULL)  # the kernel's own messages
    return [f"  {cell.id}: {failed_line(cell)}" for cell in code if any(one.output_type == "error" for one in cell.outputs)]


def failed_line(cell: nbformat.NotebookNode) -> str:
    """The line of the cell that failed, as its traceback shows it."""
    error = next(one for one in cell.outputs if one.output_type == "error")
    arrows = (line for line in strip_ansi("\n".join(error.traceback)).splitlines() if line.startswith("--"))
    return next((line for line in arrows if "> " in line), f"{error.ename}: {error.evalue}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("notebooks", nargs="+", type=Path)
    parser.add_argument("--offsets", nargs="+", type=int, default=[10, 20, 30])
    arguments = parser.parse_args()
    runs = [(path, offset) for offset in arguments.offsets for path in arguments.notebooks]
    with ProcessPoolExecutor(2) as pool:
        for (path, offset), failed in zip(runs, pool.map(failures, *zip(*runs, strict=True)), strict=True):
            print(f"{path.stem}, seeds + {offset}: {len(failed)} cells fail", *failed, sep="\n", flush=True)


if __name__ == "__main__":
    main()
