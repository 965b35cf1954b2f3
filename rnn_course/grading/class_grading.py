"""Grade a class: what is new or changed, as fast as the workers go; each result is recorded as it comes."""

import fcntl
import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.api import InvalidEntry
from nbgrader.apps import NbGrader
from nbgrader.coursedir import CourseDirectory
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn, track
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
            raise CannotGrade("another rnn-course grade or collect is at work in this folder: wait until it ends") from None
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
    for name in sorted({*assignments} - {one.assignment for one in found} | {*students} - {one.student for one in found}):
        console.print(f"nothing to grade: {name}", markup=False)
    tallies = {name: Tally() for name in sorted({one.assignment for one in found})}
    loaded = _load(tallies, course, console)
    todo, old_pages = [], []
    for submission in found:
        if assignment := loaded.get(submission.assignment):
            digest = submission.digest(assignment)
            if not force and book.has(submission, digest):
                tallies[submission.assignment].unchanged += 1
                if book.page_is_old(submission):
                    old_pages.append(submission)
            else:
                todo.append((submission, digest))

    for submission in track(old_pages, "feedback pages", console=console, transient=True):
        book.write_page(submission)
    if old_pages:
        console.print(f"{len(old_pages)} feedback pages written anew: points or comments came since, or they were gone")

    gc.freeze()  # what was imported stays: no need to look through it again and again
    columns = [BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn()]
    with Progress(*columns, console=console, transient=True) as progress:
        entry = Entry(book, loaded, tallies, progress, len(todo))
        for label, outcome in workers.outcomes(entry.jobs(todo)):
            entry.enter(label, outcome)
    return tallies


def _load(tallies: dict[str, Tally], course: CourseDirectory, console: Console) -> dict[str, Assignment]:
    """Return the assignments that can be graded, by name; of the others say why not, and count that as a problem.

    Raises:
        CannotGrade: none can be.
    """
    loaded = {}
    for name, tally in tallies.items():
        try:
            loaded[name] = Assignment.load(name, course)
        except CannotGrade as error:
            tally.problems.append(str(error))
    for problem in (problem for tally in tallies.values() for problem in tally.problems):
        if not loaded:
            raise CannotGrade(problem)
        console.print(f"not graded: {problem}", markup=False)
    return loaded


class Entry:
    """Makes jobs of submissions, and enters what comes of them."""

    def __init__(
        self, book: Book, loaded: dict[str, Assignment], tallies: dict[str, Tally], progress: Progress, total: int
    ) -> None:
        self.book, self.loaded, self.tallies, self.progress = book, loaded, tallies, progress
        self.waiting: dict[str, tuple[Submission, NotebookNode, str]] = {}  # for their outcomes, with their digests
        self.bar = progress.add_task("", total=total, rate="")
        self.begin = time.monotonic()

    def jobs(self, todo: list[tuple[Submission, str]]) -> Iterator[tuple[str, Job]]:
        """Yield what is to be run, by the submissions' labels; what cannot be read is entered without."""
        for submission, digest in todo:
            assignment = self.loaded[submission.assignment]
            try:
                notebook, files = assignment.notebook_of(submission), submission.files()
            except Unreadable as reason:
                notebook, outcome = unread(assignment, str(reason))
                self.waiting[submission.label] = submission, notebook, digest
                self.enter(submission.label, outcome)
            else:
                self.waiting[submission.label] = submission, notebook, digest
                yield submission.label, assignment.job(notebook, files)

    def enter(self, label: str, outcome: Outcome) -> None:
        """Record what came of a submission, and show how far the class is."""
        submission, notebook, digest = self.waiting.pop(label)
        try:
            score, most = self.book.enter(submission, notebook, outcome, digest)
        except (OSError, SQLAlchemyError, InvalidEntry):  # the last is what nbgrader makes of some of SQLAlchemy's
            raise
        except Exception as error:  # whatever nbgrader and nbconvert make of whatever was handed in
            self.progress.console.print(shown(f"{label}: {error!r}")[:1000], markup=False)  # learners see less
            why = f"it could not be recorded ({type(error).__name__})"
            notebook, outcome = unread(self.loaded[submission.assignment], why)
            score, most = self.book.enter(submission, notebook, outcome, digest)
        tally = self.tallies[submission.assignment]
        tally.graded += 1
        tally.full += score == most
        if outcome.problem:
            tally.problems.append(label)
            self.progress.console.print(f"{label}: needs a person: {shown(outcome.problem)}", markup=False)
        tally.seconds = time.monotonic() - self.begin
        done = sum(one.graded for one in self.tallies.values())
        self.progress.update(self.bar, advance=1, rate=f"{60 * done / tally.seconds:.0f} a minute")


def summary(tallies: dict[str, Tally]) -> Table:
    """Return a table of what became of a class."""
    table = Table(Column("assignment", no_wrap=True), "graded", "unchanged", "full marks", "needs a person", "seconds")
    for name, tally in tallies.items():
        numbers = (tally.graded, tally.unchanged, tally.full, len(tally.problems), f"{tally.seconds:.0f}")
        table.add_row(name, *map(str, numbers))
    return table
