"""Grade a class: what is new or changed, as fast as the workers go; each result is recorded as it comes."""

import fcntl
import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.apps import NbGrader
from nbgrader.coursedir import CourseDirectory
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Column, Table
from sqlalchemy.exc import SQLAlchemyError

from rnn_course.grading import CannotGrade, shown
from rnn_course.grading.execution import Job, Outcome
from rnn_course.grading.record import Book, unread
from rnn_course.grading.submissions import Assignment, Submission, Unreadable, find_submissions
from rnn_course.grading.workers import Workers

LOCK = ".rnn-course.lock"


@dataclass
class Tally:
    """What became of an assignment's submissions."""

    graded: int = 0
    unchanged: int = 0
    full: int = 0
    person: int = 0
    seconds: float = 0
    problems: list[str] = field(default_factory=list)


@contextmanager
def only_grader(folder: Path) -> Iterator[None]:
    """Let nobody else grade in this folder meanwhile.

    Raises:
        CannotGrade: somebody does.
    """
    with open(folder / LOCK, "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CannotGrade("another rnn-course grade is at work in this folder: wait until it ends") from None
        yield


def open_course() -> tuple[CourseDirectory, Book]:
    """Return the nbgrader course in the current folder, with its settings, and its gradebook."""
    app = NbGrader()
    app.load_config_file()
    course = CourseDirectory(config=app.config)
    return course, Book(course, app.config)


def grade(
    workers: Workers, assignments: list[str], students: list[str], console: Console, *, force: bool = False
) -> dict[str, Tally]:
    """Grade what was handed in for these assignments by these students (empty: all); return what became of it.

    Raises:
        CannotGrade: nothing could begin.
    """
    course, book = open_course()
    found = find_submissions(course, assignments, students)
    if not found:
        raise CannotGrade(f"nothing to grade: no folder {course.submitted_directory}/<student>/<assignment> fits")
    loaded = {name: Assignment.load(name, course) for name in sorted({one.assignment for one in found})}
    tallies = {name: Tally() for name in loaded}
    todo = []
    for submission in found:
        digest = submission.digest(loaded[submission.assignment])
        if not force and book.has(submission, digest):
            tallies[submission.assignment].unchanged += 1
        else:
            todo.append((submission, digest))

    gc.freeze()  # what was imported stays: no need to look through it again and again
    waiting = {}
    columns = [BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn()]
    with Progress(*columns, console=console, transient=True) as progress:
        bar = progress.add_task("", total=len(todo), rate="")
        begin = time.monotonic()

        def enter(submission: Submission, notebook: NotebookNode, outcome: Outcome) -> None:
            tally = tallies[submission.assignment]
            digest = waiting.pop(submission.label)[-1]
            try:
                score, most = book.enter(submission, notebook, outcome, digest)
            except (OSError, SQLAlchemyError):
                raise
            except Exception as error:  # whatever nbgrader and nbconvert make of whatever was handed in
                progress.console.print(shown(f"{submission.label}: {error!r}")[:1000], markup=False)  # learners see less
                why = f"it could not be recorded ({type(error).__name__})"
                notebook, outcome = unread(loaded[submission.assignment], why)
                score, most = book.enter(submission, notebook, outcome, digest)
            tally.graded += 1
            tally.full += score == most
            if outcome.problem:
                tally.problems.append(submission.label)
                progress.console.print(f"{submission.label}: needs a person: {shown(outcome.problem)}", markup=False)
            seconds = time.monotonic() - begin
            tally.seconds = seconds
            done = sum(one.graded for one in tallies.values())
            progress.update(bar, advance=1, rate=f"{60 * done / seconds:.0f} a minute")

        def jobs() -> Iterator[tuple[str, Job]]:
            for submission, digest in todo:
                assignment = loaded[submission.assignment]
                try:
                    notebook = assignment.notebook_of(submission)
                    job = assignment.job(notebook, submission.files())
                except Unreadable as reason:
                    waiting[submission.label] = submission, None, digest
                    enter(submission, *unread(assignment, str(reason)))
                else:
                    waiting[submission.label] = submission, notebook, digest
                    yield submission.label, job

        for label, outcome in workers.outcomes(jobs()):
            submission, notebook, _ = waiting[label]
            enter(submission, notebook, outcome)
    return tallies


def summary(tallies: dict[str, Tally]) -> Table:
    """Return a table of what became of a class."""
    table = Table(Column("assignment", no_wrap=True), "graded", "unchanged", "full marks", "needs a person", "seconds")
    for name, tally in tallies.items():
        numbers = (tally.graded, tally.unchanged, tally.full, len(tally.problems), f"{tally.seconds:.0f}")
        table.add_row(name, *map(str, numbers))
    return table
