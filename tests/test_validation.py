"""nbval notices a changed figure: a copy of a lesson with one printed digit changed must fail."""

import re
import subprocess
import sys

import nbformat
import pytest

from rnn_course.classroom import COURSE


def validate(path):
    command = [sys.executable, "-m", "pytest", "--nbval", "-q", "-p", "no:cacheprovider", f"--rootdir={path.parent}", path]
    return subprocess.run(command, cwd=path.parent, capture_output=True, text=True)


@pytest.fixture
def short_lesson(tmp_path):
    """A copy of lesson 1 up to the first cell that prints a figure, and that cell."""
    notebook = nbformat.read(COURSE / "lessons" / "1_sequential_data.ipynb", as_version=4)
    for index, cell in enumerate(notebook.cells):
        figures = [o for o in cell.get("outputs", []) if re.search(r"\d", o.get("text", ""))]
        if figures and "nbval-ignore-output" not in cell.metadata.get("tags", []):
            notebook.cells = notebook.cells[: index + 1]
            path = tmp_path / "lesson.ipynb"
            nbformat.write(notebook, path)
            return path, notebook
    raise AssertionError("no cell of lesson 1 prints a figure")


def test_the_lesson_as_it_is_passes(short_lesson):
    path, _ = short_lesson
    run = validate(path)
    assert run.returncode == 0, run.stdout


def test_a_changed_figure_fails(short_lesson):
    path, notebook = short_lesson
    output = next(o for o in notebook.cells[-1].outputs if re.search(r"\d", o.get("text", "")))
    output.text = re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), output.text, count=1)
    nbformat.write(notebook, path)
    run = validate(path)
    assert run.returncode == 1
    assert "1 failed" in run.stdout


def test_a_cell_that_raises_fails(short_lesson):
    path, notebook = short_lesson
    notebook.cells[-1].source += "\nraise RuntimeError"
    nbformat.write(notebook, path)
    assert validate(path).returncode == 1
