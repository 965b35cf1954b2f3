"""Write the gradebook's grades as CSV, as Moodle and Canvas read them."""

import csv
from datetime import datetime
from pathlib import Path

from nbgrader.api import Gradebook, SubmittedAssignment
from nbgrader.coursedir import CourseDirectory

from rnn_course.grading import CannotGrade

FORMULA = "=+-@＝＋－＠\t\r"  # with one of these a formula begins, in a spreadsheet


def export(course: CourseDirectory, folder: Path) -> tuple[list[Path], dict[str, int]]:
    """Write ``grades-moodle-<assignment>.csv`` for each assignment and one ``grades-canvas.csv``.

    Return their paths, and of which assignment how many submissions wait for a person to grade them. Late penalties are taken
    off. Moodle's is a grading worksheet in English, Canvas's a gradebook.

    Raises:
        CannotGrade: nothing is graded.
    """
    with Gradebook(course.db_url, course.course_id) as gradebook:
        graded = {one.name: gradebook.assignment_submissions(one.name) for one in gradebook.assignments}
        graded = {name: submissions for name, submissions in graded.items() if submissions}
        if not graded:
            raise CannotGrade("no submission is graded yet: run `rnn-course grade` first")
        paths = [_moodle(name, submissions, folder) for name, submissions in graded.items()]
        waiting = {name: sum(one.needs_manual_grade for one in submissions) for name, submissions in graded.items()}
        return [*paths, _canvas(graded, folder)], {name: number for name, number in waiting.items() if number}


def _moodle(assignment: str, submissions: list[SubmittedAssignment], folder: Path) -> Path:
    # Moodle asks for the last column, and passes over grades that it has from a later time
    head = ["Identifier", "Full name", "Grade", "Last modified (grade)"]
    now = f"{datetime.now():%Y-%m-%d %H:%M}"
    rows = [[f"Participant {one.student.id}", _full_name(one), _grade(one), now] for one in submissions]
    return _write(folder / f"grades-moodle-{assignment}.csv", [head, *rows])


def _canvas(graded: dict[str, list[SubmittedAssignment]], folder: Path) -> Path:
    most = [f"{max(one.max_score for one in submissions):.10g}" for submissions in graded.values()]
    students = {one.student.id: _full_name(one) for submissions in graded.values() for one in submissions}
    grades = {(one.student.id, name): _grade(one) for name, submissions in graded.items() for one in submissions}
    rows = [[name, student, "", *(grades.get((student, one), "") for one in graded)] for student, name in students.items()]
    head = [["Student", "ID", "Section", *graded], ["    Points Possible", "", "", *most]]
    return _write(folder / "grades-canvas.csv", [*head, *rows])


def _grade(submission: SubmittedAssignment) -> str:
    return f"{max(submission.score - submission.late_submission_penalty, 0):.10g}"


def _full_name(submission: SubmittedAssignment) -> str:
    """Return a student's name; one that a spreadsheet would take for a formula gets an apostrophe."""
    name = f"{submission.student.first_name or ''} {submission.student.last_name or ''}".strip()
    return f"'{name}" if name[:1] in FORMULA and name else name


def _write(path: Path, rows: list[list[str]]) -> Path:
    aside = path.with_suffix(".new")
    with aside.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return aside.replace(path)
