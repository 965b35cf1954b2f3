"""Stock nbgrader grades the exercises, and rnn-course grade as it does: all points for solutions, none for blank ones."""

import csv

import pytest
from ours import begin

from rnn_course.classroom import ASSIGNMENTS, Classroom, reference_answers


@pytest.fixture(scope="module", params=ASSIGNMENTS)
def graded(request, tmp_path_factory):
    """An assignment's name and a class in which it is graded."""
    classroom = Classroom(tmp_path_factory.mktemp(request.param))
    classroom.release(request.param)
    answers = reference_answers(request.param)
    classroom.hand_in("right", request.param, answers)
    classroom.hand_in("untouched", request.param, {})
    classroom.autograde(request.param)
    return request.param, classroom


def maximum(classroom, assignment):
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{classroom.folder / 'gradebook.db'}") as gradebook:
        notebook = gradebook.find_assignment(assignment).notebooks[0]
        # a cell that is a solution as well is graded by hand
        return {cell.name: cell.max_score for cell in notebook.grade_cells if cell.cell_type == "code"}


def test_solution_gets_every_point(graded):
    assignment, classroom = graded
    scores = classroom.scores(assignment)["right"]
    assert {name: scores[name] for name in maximum(classroom, assignment)} == maximum(classroom, assignment)


def test_untouched_exercise_gets_nothing(graded):
    assignment, classroom = graded
    assert sum(classroom.scores(assignment)["untouched"].values()) == 0


def test_feedback_is_written_for_everyone(graded):
    assignment, classroom = graded
    classroom.nbgrader("generate_feedback", assignment)
    for student in ("right", "untouched"):
        page = classroom.folder / "feedback" / student / assignment / f"{assignment}.html"
        assert "NotImplementedError" in page.read_text() or student == "right"


def test_export_lists_the_scores(graded):
    assignment, classroom = graded
    classroom.nbgrader("export")
    with open(classroom.folder / "grades.csv") as file:
        exported = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert exported == {student: sum(scores.values()) for student, scores in classroom.scores(assignment).items()}


def test_ours_gives_the_same_points(graded):
    assignment, classroom = graded
    stock = classroom.scores(assignment)
    output, _ = begin(classroom, "--force").communicate()
    assert assignment in output
    assert classroom.scores(assignment) == stock
