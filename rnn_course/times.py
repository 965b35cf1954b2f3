"""``python -m rnn_course.times``: run every lesson and solution in a fresh kernel, and print how long each takes."""

import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from rnn_course import imdb
from rnn_course.classroom import ASSIGNMENTS, COURSE, notebook_path


def seconds_to_run(path: Path) -> float:
    """Run a notebook from top to bottom and return the seconds that it took, kernel start included."""
    notebook = nbformat.read(path, as_version=4)
    start = time.monotonic()
    NotebookClient(notebook, resources={"metadata": {"path": str(path.parent)}}).execute()
    return time.monotonic() - start


def main() -> None:
    """Print a Markdown table of seconds."""
    data = "bundled sample" if imdb.source() == "sample" else "real reviews"
    print(f"| notebook | seconds, {data} |\n|---|---|")
    solutions = [notebook_path(COURSE / "solutions", assignment) for assignment in ASSIGNMENTS]
    for path in sorted((COURSE / "lessons").glob("*.ipynb")) + solutions:
        print(f"| {path.parent.relative_to(COURSE).parts[0]}/{path.stem} | {seconds_to_run(path):.0f} |", flush=True)


if __name__ == "__main__":
    main()
