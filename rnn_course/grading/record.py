"""Enter what came of a submission in nbgrader's gradebook, ``autograded/`` and ``feedback/``, with nbgrader's own means."""

import json
import logging
import os
from contextlib import suppress
from functools import cache
from pathlib import Path

import nbformat
import nbgrader.api
from nbconvert.exporters.exporter import ResourcesDict
from nbconvert.filters.ansi import ansi2html, strip_ansi
from nbconvert.preprocessors import CSSHTMLHeaderPreprocessor
from nbconvert.writers import FilesWriter
from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry, SubmittedNotebook
from nbgrader.converters import Autograde, GenerateFeedback
from nbgrader.converters.base import BaseConverter
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import CheckCellMetadata, Execute, GetGrades, OverwriteCells, OverwriteKernelspec
from nbgrader.utils import is_grade
from traitlets import List
from traitlets.config import Config

from rnn_course.grading.cells import write_files
from rnn_course.grading.execution import Outcome
from rnn_course.grading.feedback import FastHTMLExporter, HiddenTestsCleared, MessagesOnly
from rnn_course.grading.submissions import Assignment, Submission, code_cells, released_files

LOG = logging.getLogger(__name__)
LOG.setLevel(logging.ERROR)  # nbgrader warns of each file that it replaces
nbgrader.api.app_log = logging.Logger("nbgrader.api", logging.CRITICAL)  # it shows the traceback of what it raises right after

# nbgrader opens the gradebook anew for each of its steps, and looks for each of its tables: with one engine SQLAlchemy compiles
# each query once, not each time, and once is enough to look
nbgrader.api.create_engine = cache(nbgrader.api.create_engine)
nbgrader.api.Base.metadata.create_all = cache(nbgrader.api.Base.metadata.create_all)

MAX_COLOURS = 1_000  # changes of colour in one text: nbconvert copies the rest of the text at each
MARK = ".graded.json"  # in autograded/<student>/<assignment>: what was graded, and what its page shows; written last


class OneSubmission(BaseConverter):
    """Makes an nbgrader converter take one notebook, there or not, keep its exporter for the next, and let errors out."""

    def convert(self, submission: Submission) -> None:
        """Convert the assignment's notebook of a student."""
        self.coursedir.student_id, self.coursedir.assignment_id = submission.student, submission.assignment
        if not self.trait_has_value("exporter"):
            self.writer = FilesWriter(parent=self, config=self.config)
            self.exporter = self.exporter_class(parent=self, config=self.config, optimistic_validation=True)  # once, at the end
            for step in self.preprocessors:
                self.exporter.register_preprocessor(step)
        folder = self._format_source(submission.assignment, submission.student)
        self.notebooks = [os.path.join(folder, f"{submission.assignment}.ipynb")]
        self.init_destination(submission.assignment, submission.student)
        # the writer makes a folder only where it is another one than before: at a second attempt it is the same
        Path(self._format_dest(submission.assignment, submission.student)).mkdir(parents=True, exist_ok=True)
        self.init_assignment(submission.assignment, submission.student)
        write_files(submission.of_the_exchange(), Path(self._format_dest(submission.assignment, submission.student)))
        self.convert_single_notebook(*self.notebooks)
        self.set_permissions(submission.assignment, submission.student)

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        """Copy the course's files, such as pictures; none of the learner's: links would be followed, pipes waited for."""
        write_files(released_files(assignment_id, self.coursedir), Path(self._format_dest(assignment_id, student_id)))


class Recorder(OneSubmission, Autograde):
    """nbgrader's Autograde, with the outputs of an execution that has been."""

    def record(self, submission: Submission, notebook: NotebookNode, outcome: Outcome) -> None:
        """Grade a notebook by these outputs, and write it and its grades."""
        self.notebook, self.outcome, self.timestamp = notebook, outcome, submission.timestamp()
        self.convert(submission)

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        """Enter the student and when the submission came."""
        super().init_assignment(assignment_id, student_id)
        with Gradebook(self.coursedir.db_url, self.coursedir.course_id) as gradebook:
            gradebook.update_or_create_student(student_id)
            when = {"timestamp": self.timestamp} if self.timestamp else {}
            gradebook.update_or_create_submission(assignment_id, student_id, **when)

    def _init_preprocessors(self) -> None:
        self.exporter._preprocessors = []
        # executed it is, and the cells' metadata are those of the release
        grade = [step for step in self.autograde_preprocessors if step not in (Execute, CheckCellMetadata)]
        for step in (OverwriteKernelspec, OverwriteCells, self._put_outputs, *grade):
            self.exporter.register_preprocessor(step)

    def _put_outputs(self, notebook: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        put_outputs(notebook, self.outcome)
        return notebook, resources

    def convert_single_notebook(self, notebook_filename: str) -> None:
        """Run nbgrader's steps on the notebook at hand, and write it."""
        resources = self.init_single_notebook_resources(notebook_filename)
        self._init_preprocessors()
        text, resources = self.exporter.from_notebook_node(self.notebook, resources)
        self.write_single_notebook(text, resources)


def put_outputs(notebook: NotebookNode, outcome: Outcome) -> None:
    """Put an execution's outputs into a notebook; a test that did not run gets an error, since without one it would pass."""
    cells = code_cells(notebook)
    for cell in cells[len(outcome.outputs) :]:  # behind the last one that gets points: not run
        cell.outputs, cell.execution_count = [], None
    for number, (cell, outputs) in enumerate(zip(cells, outcome.outputs, strict=False), start=1):
        if outputs is None and is_grade(cell):
            text = f"not graded: {outcome.problem}"
            outputs = [{"output_type": "error", "ename": "NotGraded", "evalue": text, "traceback": [text]}]
        cell.outputs = [_as_output(output) for output in outputs or []]
        cell.execution_count = number


def _as_output(output: dict) -> NotebookNode:
    """Return an output, as ``cells.plain`` leaves it, as notebooks store it."""
    added = {"metadata": NotebookNode()} if "data" in output else {}
    added |= {"execution_count": None} if output["output_type"] == "execute_result" else {}
    match output:
        case {"text": text}:
            added |= {"text": _coloured(text)[0]}
        case {"data": {"text/plain": text}}:
            added |= {"data": output["data"] | {"text/plain": _coloured(text)[0]}}
        case {"traceback": lines}:
            names = {name: strip_ansi(output[name]) for name in ("ename", "evalue")}
            added |= names | {"traceback": _coloured(*lines)}
    return nbformat.from_dict(output | added)


def _coloured(*lines: str) -> list[str]:
    """Return a text as it is, or without its colours where nbconvert fails at them, or would need minutes for so many."""
    text = "\n".join(lines)
    with suppress(IndexError):  # at a colour without its number
        if text.count("\x1b[") <= MAX_COLOURS:
            ansi2html(text)
            return [*lines]
    return [*map(strip_ansi, lines)]


class FeedbackWriter(OneSubmission, GenerateFeedback):
    """nbgrader's GenerateFeedback, with the steps and the exporter of ``feedback``."""

    exporter_class = FastHTMLExporter
    preprocessors = List([GetGrades, HiddenTestsCleared, MessagesOnly, CSSHTMLHeaderPreprocessor])


class Book:
    """The gradebook and the folders around it."""

    def __init__(self, course: CourseDirectory, config: Config) -> None:
        self.course = course
        self.recorder = Recorder(coursedir=course, config=config, force=True)
        self.feedback = FeedbackWriter(coursedir=course, config=config, force=True)
        for converter in (self.recorder, self.feedback):
            converter.log = LOG

    def mark_of(self, submission: Submission) -> Path:
        """Return where the mark of a graded submission lies."""
        folder = self.course.format_path(self.course.autograded_directory, submission.student, submission.assignment)
        return Path(folder) / MARK

    def has(self, submission: Submission, digest: str) -> bool:
        """Whether exactly this was recorded, completely."""
        try:
            if json.loads(self.mark_of(submission).read_text())["digest"] != digest:
                return False
            with Gradebook(self.course.db_url, self.course.course_id) as gradebook:
                _entry(gradebook, submission)
        except (OSError, ValueError, KeyError, MissingEntry):
            return False
        return True

    def page_is_old(self, submission: Submission) -> bool:
        """Whether a recorded submission's page is gone, or a person has given points or comments since it was written."""
        folder = self.course.format_path(self.course.feedback_directory, submission.student, submission.assignment)
        if not (Path(folder) / f"{submission.assignment}.html").is_file():
            return True
        return json.loads(self.mark_of(submission).read_text()).get("page") != self._to_show(submission)

    def write_page(self, submission: Submission) -> None:
        """Write a recorded submission's page anew."""
        shows = self._to_show(submission)  # before: what comes meanwhile makes the page old again
        mark = json.loads(self.mark_of(submission).read_text())
        self._write_mark(submission, mark | {"page": None})  # a page that is cut short is old
        self.feedback.convert(submission)
        self._write_mark(submission, mark | {"page": shows})

    def _to_show(self, submission: Submission) -> list:
        with Gradebook(self.course.db_url, self.course.course_id) as gradebook:
            return _page_shows(_entry(gradebook, submission))

    def enter(self, submission: Submission, notebook: NotebookNode, outcome: Outcome, digest: str) -> tuple[float, float]:
        """Record a submission; the mark comes last, so that what is cut short is graded again. Return score and maximum."""
        self.recorder.record(submission, notebook, outcome)
        with Gradebook(self.course.db_url, self.course.course_id) as gradebook:
            entry = _entry(gradebook, submission)
            if outcome.problem:
                for grade in entry.grades:
                    grade.needs_manual_grade = True
                gradebook.db.commit()
            score, shows = (entry.score, entry.max_score), _page_shows(entry)
        self.feedback.convert(submission)
        final = digest if outcome.final else ""
        self._write_mark(submission, {"digest": final, "problem": outcome.problem, "page": shows})
        return score

    def _write_mark(self, submission: Submission, content: dict) -> None:
        mark = self.mark_of(submission)
        aside = mark.with_suffix(".new")
        aside.write_text(json.dumps(content))
        aside.rename(mark)


def _entry(gradebook: Gradebook, submission: Submission) -> SubmittedNotebook:
    return gradebook.find_submission_notebook(submission.assignment, submission.assignment, submission.student)


def _page_shows(entry: SubmittedNotebook) -> list:
    """Return what a feedback page shows of the gradebook: points, comments, what is taken off for being late."""
    points = sorted([grade.cell_id, grade.score] for grade in entry.grades)
    comments = sorted([comment.cell_id, comment.comment or ""] for comment in entry.comments)
    return [points, comments, entry.late_submission_penalty]


def unread(assignment: Assignment, reason: str) -> tuple[NotebookNode, Outcome]:
    """Return what is recorded of a submission that cannot be taken in: a blank notebook, no points, the reason."""
    notebook = assignment.blank(reason)
    return notebook, Outcome([None] * len(code_cells(notebook)), reason)
