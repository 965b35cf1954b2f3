"""Each exercise is what its solution generates, holds no answer and no hidden test, and stops only at its first blank."""

import ast
import re
import shutil
import subprocess
import sys

import nbformat
import pytest
from nbgrader.api import Gradebook
from quick_run import in_a_fork

from rnn_course.classroom import ASSIGNMENTS, COURSE, Classroom, answer_cells, notebook_path

each = pytest.mark.parametrize("assignment", ASSIGNMENTS)


def read(folder, assignment):
    return nbformat.read(notebook_path(COURSE / folder, assignment), as_version=4)


def hidden_lines(notebook):
    """Lines inside the marks of solutions and hidden tests that stand nowhere outside them."""
    inside, outside, hidden = set(), set(), False
    for cell in notebook.cells:
        for line in map(str.strip, cell.source.splitlines()):
            if re.match(r"### (BEGIN|END) ", line):
                hidden = "BEGIN" in line
            else:
                (inside if hidden else outside).add(line)
    return inside - outside


def test_the_readme_s_command_enters_an_exercise_that_is_there_already(tmp_path):
    (command,) = re.findall(r"`nbgrader (generate_assignment .*?)`", (COURSE / "README.md").read_text())
    classroom = Classroom(tmp_path)
    shutil.copytree(COURSE / "exercises", tmp_path / "exercises")
    classroom.nbgrader(*command.split())
    with Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}") as gradebook:
        assert gradebook.find_assignment("decode_reviews").max_score == 10


@pytest.fixture(scope="module")
def classroom(tmp_path_factory):
    """For all assignments in turn: nbgrader takes a second to make a gradebook."""
    return Classroom(tmp_path_factory.mktemp("class"))


@each
def test_is_what_its_solution_generates(assignment, classroom):
    released = classroom.release(assignment)
    committed = notebook_path(COURSE / "exercises", assignment)
    assert released.read_text() == committed.read_text(), f"run `make exercises`: {committed.name} is not up to date"


@each
def test_holds_no_answer_and_no_hidden_test(assignment):
    solution, exercise = read("solutions", assignment), read("exercises", assignment)
    secrets = hidden_lines(solution)
    shown = {line.strip() for cell in exercise.cells for line in cell.source.splitlines()}
    assert len(secrets) > 20
    assert not shown & secrets
    assert not any(cell.get("outputs") for cell in exercise.cells)


def run_until_one_stops(cells, pipe):
    """Send the number of the first cell that stops, and what stopped it."""
    namespace = {"__name__": "__main__"}
    for number, cell in enumerate(cells):
        try:
            exec(cell.source, namespace)
        except Exception as error:
            pipe.send((number, type(error).__name__))
            return


@each
def test_runs_to_its_first_blank(assignment):
    exercise = read("exercises", assignment)
    cells = [cell for cell in exercise.cells if cell.cell_type == "code"]
    blanks = [cells.index(cell) for cell in answer_cells(exercise).values() if cell.cell_type == "code"]
    stopped_at, error = in_a_fork(run_until_one_stops, cells)
    assert error == "NotImplementedError"
    assert blanks[0] <= stopped_at < blanks[1]


@each
def test_solution_gives_10_points(assignment):
    graded = [cell.metadata.nbgrader for cell in read("solutions", assignment).cells if "nbgrader" in cell.metadata]
    assert sum(cell.points for cell in graded if cell.grade) == 10


@each
@pytest.mark.parametrize("folder", ["solutions", "exercises"])
def test_test_cells_bind_no_name_that_a_learner_may_have(folder, assignment):
    for cell in read(folder, assignment).cells:
        mark = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "code" and mark.get("grade") and not mark.solution:
            function, call = ast.parse(cell.source).body
            assert function.name == f"test_{mark.grade_id}"
            assert ast.unparse(call) == f"{function.name}()"
            shared = {name for node in ast.walk(function) if isinstance(node, ast.Global) for name in node.names}
            assert shared <= {"X", "y", "first_network", "first_history", "network_of_the_tests"}  # of a training


@each
def test_every_answer_is_valid_python_when_blank(assignment):
    for cell in answer_cells(read("exercises", assignment)).values():
        if cell.cell_type == "code":
            compile(cell.source, assignment, "exec")
            assert "raise NotImplementedError" in cell.source


def test_nbgrader_validate_accepts_a_solution():
    notebook = notebook_path(COURSE / "solutions", "decode_reviews")  # nbval runs the tests of all
    run = subprocess.run([sys.executable, "-m", "nbgrader", "validate", notebook], capture_output=True, text=True)
    assert "Success! Your notebook passes all the tests." in run.stdout, run.stdout + run.stderr
