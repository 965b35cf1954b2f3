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
    errors = [(cell, output) for cell in code for output in cell.outputs if output.output_type == "error"]
    return [f"  {cell.id}: {failed_line(error)}" for cell, error in errors]


def failed_line(error: nbformat.NotebookNode) -> str:
    """The line of a cell that failed, as its traceback shows it."""
    arrows = (line for line in strip_ansi("\n".join(error.traceback)).splitlines() if line.startswith("--"))
    return next((line for line in arrows if "> " in line), f"{error.ename}: {error.evalue}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("notebooks", nargs="+", type=Path)
    parser.add_argument("--offsets", nargs="+", type=int, default=[10, 20, 30])
    arguments = parser.parse_args()
    with ProcessPoolExecutor(2) as pool:
        runs = [
            (path, offset, pool.submit(failures, path, offset)) for offset in arguments.offsets for path in arguments.notebooks
        ]
        for path, offset, run in runs:
            failed = run.result()
            print(f"{path.stem}, seeds + {offset}: {len(failed)} cells fail", *failed, sep="\n", flush=True)


if __name__ == "__main__":
    main()
