"""Stock nbgrader grades the exercises, and rnn-course grade as it does: all points for solutions, none for blank ones."""

import csv
from datetime import datetime

import nbformat
import pytest
from nbgrader.api import Gradebook
from ours import begin

from rnn_course.classroom import ASSIGNMENTS, Classroom, notebook_path, reference_answers
from rnn_course.grading import CannotGrade
from rnn_course.grading.class_grading import open_course
from rnn_course.grading.submissions import MAX_BYTES, Assignment, find_submissions

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


def cell(grade_id, source, **mark):
    mark = {"schema_version": 3, "grade_id": grade_id, "grade": False, "locked": True, "solution": False} | mark
    return nbformat.v4.new_code_cell(source, metadata={"nbgrader": mark})


RIGHT = {"first_word": "def first_word(path): return Path(path).read_text()"}
ANSWER = "### BEGIN SOLUTION\n    return Path(path).read_text()\n    ### END SOLUTION"


@pytest.fixture
def course_with_a_file(tmp_path):
    """A class whose only assignment has a file beside its notebook."""
    classroom = Classroom(tmp_path)
    cells = [
        cell("setup", "from pathlib import Path"),
        cell("first_word", f"def first_word(path):\n    {ANSWER}", locked=False, solution=True),
        cell("test_first_word", "assert first_word('data/a.txt') == Path('data/a.txt').read_text()", grade=True, points=1),
    ]
    path = notebook_path(classroom.folder / "solutions", "words")
    (path.parent / "data").mkdir(parents=True)
    (path.parent / "data" / "a.txt").write_text("film")
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    classroom.release("words")
    return classroom


def test_the_course_s_files_lie_beside_the_notebook_whatever_was_handed_in(course_with_a_file):
    for student, text in (("same", "film"), ("changed", "book")):
        path = course_with_a_file.hand_in(student, "words", RIGHT)
        (path.parent / "data").mkdir()
        (path.parent / "data" / "a.txt").write_text(text)
    course_with_a_file.hand_in("without", "words", RIGHT)
    own = course_with_a_file.hand_in("own", "words", {"first_word": "def first_word(_): return Path('own.txt').read_text()"})
    (own.parent / "own.txt").write_text("film")
    output, _ = begin(course_with_a_file).communicate()
    scores = course_with_a_file.scores("words")
    assert scores == {student: {"test_first_word": 1} for student in ("same", "changed", "without", "own")}, output
    for folder in ("autograded", "feedback"):
        assert (course_with_a_file.folder / folder / "changed" / "words" / "data" / "a.txt").read_text() == "film"


def test_course_files_too_large_for_learners_code_are_refused(course_with_a_file, monkeypatch):
    monkeypatch.chdir(course_with_a_file.folder)
    course, _ = open_course()
    assert Assignment.load("words", course).files == {"data/a.txt": b"film"}
    (course_with_a_file.folder / "exercises" / "words" / "b.txt").write_bytes(bytes(MAX_BYTES))
    with pytest.raises(CannotGrade, match=r"more than .* 20 MB lie beside .*words"):
        Assignment.load("words", course)


def test_an_exercise_that_the_gradebook_does_not_hold_is_refused(course_with_a_file, monkeypatch):
    monkeypatch.chdir(course_with_a_file.folder)
    path = notebook_path(course_with_a_file.folder / "exercises", "words")
    released = path.read_text()
    notebook = nbformat.reads(released, as_version=4)
    notebook.cells.append(cell("test_more", "", grade=True, points=1))
    for text, reason in (
        (nbformat.writes(notebook), r"words.ipynb and the gradebook differ in cells \(test_more\): run `nbgrader generate"),
        ("no JSON", r"words.ipynb is not a notebook \(Notebook does not appear to be JSON"),
    ):
        path.write_text(text)
        with pytest.raises(CannotGrade, match=reason):
            Assignment.load("words", open_course()[0])
    path.write_text(released)
    with Gradebook(f"sqlite:///{course_with_a_file.folder / 'gradebook.db'}") as gradebook:
        gradebook.add_notebook("letters", "words")
    with pytest.raises(CannotGrade, match=r"words has other notebooks than words.ipynb \(letters\): use `nbgrader autograde`"):
        Assignment.load("words", open_course()[0])


def test_an_exercise_of_an_older_format_is_graded(course_with_a_file):
    for path in (
        notebook_path(course_with_a_file.folder / "exercises", "words"),
        course_with_a_file.hand_in("a", "words", RIGHT),
    ):
        notebook = nbformat.read(path, as_version=4)
        notebook.nbformat_minor = 4
        for one in notebook.cells:
            del one["id"]
        nbformat.write(notebook, path)
    output, _ = begin(course_with_a_file).communicate()
    assert course_with_a_file.scores("words") == {"a": {"test_first_word": 1}}, output


def test_nbgrader_releases_the_feedback_of_what_came_through_its_exchange(course_with_a_file):
    path = course_with_a_file.hand_in("a", "words", RIGHT)
    (path.parent / "timestamp.txt").write_text("2026-01-01 12:00:00 Europe/Berlin")
    (path.parent / "submission_secret.txt").write_text("secret")
    output, _ = begin(course_with_a_file, "no_such", "words", "--student", "a").communicate()
    assert "nothing to grade: no_such" in output
    exchange = course_with_a_file.folder / "exchange"
    exchange.mkdir()
    exchange.chmod(0o777)  # as nbgrader asks for
    course_with_a_file.nbgrader("release_feedback", "words")
    assert len(list(exchange.glob("rnn-course/feedback/*.html"))) == 1
    with Gradebook(f"sqlite:///{course_with_a_file.folder / 'gradebook.db'}") as gradebook:
        assert gradebook.find_submission("words", "a").timestamp == datetime(2026, 1, 1, 11)


def test_students_that_nbgrader_excludes_are_left_out(course_with_a_file, monkeypatch):
    for student in ("a", "b"):
        course_with_a_file.hand_in(student, "words", {})
    monkeypatch.chdir(course_with_a_file.folder)
    course, _ = open_course()
    course.student_id_exclude = "a,c"
    assert [one.student for one in find_submissions(course, [], [])] == ["b"]
