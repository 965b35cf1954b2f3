"""Stock nbgrader grades the exercises, and rnn-course grade as it does: all points for solutions, none for blank ones."""

import csv

import pytest
from ours import begin

from rnn_course.classroom import ASSIGNMENTS, Classroom, reference_answers

each = pytest.mark.parametrize("assignment", ASSIGNMENTS)


@pytest.fixture(scope="module")
def classroom(tmp_path_factory):
    """A class in which stock nbgrader has graded a solution and an untouched exercise for every assignment."""
    classroom = Classroom(tmp_path_factory.mktemp("class"))
    for assignment in ASSIGNMENTS:
        classroom.release(assignment)
        classroom.hand_in("right", assignment, reference_answers(assignment))
        classroom.hand_in("untouched", assignment, {})
        classroom.autograde(assignment)
    return classroom


@pytest.fixture(scope="module")
def stock(classroom):
    """The points that stock nbgrader gave, by assignment, student and test."""
    return {assignment: classroom.scores(assignment) for assignment in ASSIGNMENTS}


def maximum(classroom, assignment):
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{classroom.folder / 'gradebook.db'}") as gradebook:
        notebook = gradebook.find_assignment(assignment).notebooks[0]
        # a cell that is a solution as well is graded by hand
        return {cell.name: cell.max_score for cell in notebook.grade_cells if cell.cell_type == "code"}


@each
def test_solution_gets_every_point(classroom, stock, assignment):
    scores = stock[assignment]["right"]
    assert {name: scores[name] for name in maximum(classroom, assignment)} == maximum(classroom, assignment)


@each
def test_untouched_exercise_gets_nothing(stock, assignment):
    assert sum(stock[assignment]["untouched"].values()) == 0


@each
def test_feedback_is_written_for_everyone(classroom, stock, assignment):
    classroom.nbgrader("generate_feedback", assignment)
    for student in ("right", "untouched"):
        page = classroom.folder / "feedback" / student / assignment / f"{assignment}.html"
        assert "NotImplementedError" in page.read_text() or student == "right"


def test_export_lists_the_scores(classroom, stock):
    classroom.nbgrader("export")
    with open(classroom.folder / "grades.csv") as file:
        exported = {(row["assignment"], row["student_id"]): float(row["score"]) for row in csv.DictReader(file)}
    assert exported == {
        (assignment, student): sum(points.values())
        for assignment, scores in stock.items()
        for student, points in scores.items()
    }


def test_ours_gives_the_same_points(classroom, stock):
    output, _ = begin(classroom, "--force").communicate()
    assert output.count("full marks") == 1, output
    assert {assignment: classroom.scores(assignment) for assignment in ASSIGNMENTS} == stock, output
