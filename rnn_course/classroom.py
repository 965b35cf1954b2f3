"""A course folder to try grading in: the demo and the tests hand in work here and let nbgrader grade it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.utils import is_solution

COURSE = Path(__file__).parent.parent
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # nbgrader calls alembic by name
RNN_COURSE = [sys.executable, "-m", "rnn_course.grading.commands"]  # the command rnn-course, whatever is activated
ASSIGNMENTS = ("decode_reviews", "choose_maxlen", "stacked_rnn", "rnn_from_scratch", "backprop_through_time", "why_wrong")


def notebook_path(folder: Path, assignment: str) -> Path:
    """Return where an assignment's notebook lies in ``solutions``, ``exercises`` or a student's folder."""
    return folder / assignment / f"{assignment}.ipynb"


def answer_cells(notebook: NotebookNode) -> dict[str, NotebookNode]:
    """Map grade id to cell, for the cells that learners fill in, in the notebook's order."""
    return {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells if is_solution(cell)}


def reference_answers(assignment: str) -> dict[str, str]:
    """Map grade id to the instructors' answer, for every answer cell of an assignment."""
    notebook = nbformat.read(notebook_path(COURSE / "solutions", assignment), as_version=4)
    return {grade_id: cell.source for grade_id, cell in answer_cells(notebook).items()}


class Classroom:
    """A scratch copy of the course with a class of its own."""

    def __init__(self, folder: Path) -> None:
        """Copy nbgrader's settings and the instructors' notebooks into an empty folder."""
        self.folder = folder
        shutil.copy(COURSE / "nbgrader_config.py", folder)
        shutil.copytree(COURSE / "solutions", folder / "solutions")

    def nbgrader(self, *arguments: str) -> str:
        """Run an nbgrader command here and return what it wrote.

        Raises:
            RuntimeError: the command failed; the message holds its output.
        """
        run = subprocess.run(
            [sys.executable, "-m", "nbgrader", *arguments],
            cwd=self.folder,
            env=os.environ | {"PATH": PATH},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if run.returncode:
            raise RuntimeError(f"nbgrader {' '.join(arguments)} failed in {self.folder}:\n{run.stdout}")
        return run.stdout

    def release(self, assignment: str) -> Path:
        """Generate the learners' notebook and return its path."""
        self.nbgrader("generate_assignment", assignment, "--force")
        return notebook_path(self.folder / "exercises", assignment)

    def hand_in(self, student: str, assignment: str, answers: Mapping[str, str]) -> Path:
        """Submit the released notebook with these answers, by grade id, in place of the blank ones; return its path."""
        notebook = nbformat.read(notebook_path(self.folder / "exercises", assignment), as_version=4)
        cells = answer_cells(notebook)
        for grade_id, source in answers.items():
            cells[grade_id].source = source
        path = notebook_path(self.folder / "submitted" / student, assignment)
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)
        return path

    def autograde(self, assignment: str) -> None:
        """Grade everything that was handed in for an assignment."""
        self.nbgrader("autograde", assignment)

    def scores(self, assignment: str) -> dict[str, dict[str, float]]:
        """Map student to grade id to the points that grading gave."""
        with Gradebook(f"sqlite:///{self.folder / 'gradebook.db'}") as gradebook:
            return {
                submission.student.id: {grade.name: grade.auto_score or 0.0 for grade in submission.notebooks[0].grades}
                for submission in gradebook.assignment_submissions(assignment)
            }
