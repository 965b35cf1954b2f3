"""What there is to grade: assignments as released, submissions as handed in."""

import ast
import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import find_all_files, is_grade, is_locked, is_solution, is_task, parse_utc

from rnn_course.classroom import answer_cells
from rnn_course.grading import CannotGrade, shown
from rnn_course.grading.execution import Job
from rnn_course.grading.release import pictures, put_answers, read_release, without_html

MAX_NOTEBOOK = 100_000_000  # bytes, stored outputs included
MAX_TEXT = 4_000_000  # characters of a notebook without its outputs and the pictures in its text
MAX_PICTURES = 20_000_000  # characters of these
MAX_CELLS = 1_000
MAX_PARTS = 1_000_000  # lists and dictionaries in a notebook's file: one takes the memory and time of many characters
MAX_FILES = 1_000  # beside the notebook, and of the course as many
MAX_BYTES = 20_000_000  # of either
MAX_LEVELS = 10  # of folders; with the longest names these fit into a path
TIMESTAMP = "timestamp.txt"
WHEN = re.compile(r"[\w .:+-]*(\w/[\w/+-]*)?")  # with a time zone such as Europe/Berlin; dateutil would open one that is a path
OF_THE_EXCHANGE = (TIMESTAMP, "submission_secret.txt")  # nbgrader's exchange puts them beside a notebook
VERSION = 5  # of how grading works: another one grades all anew


class Unreadable(Exception):
    """A submission cannot be taken in; the message says why."""


@dataclass
class Assignment:
    """A released notebook and the tests that the gradebook holds for it."""

    name: str
    released: NotebookNode
    tests: dict[str, str]  # source by grade id
    due: datetime | None = None
    files: dict[str, bytes] = field(default_factory=dict)  # released beside the notebook, by path

    @classmethod
    def load(cls, name: str, course: CourseDirectory) -> "Assignment":
        """Read an assignment.

        Raises:
            CannotGrade: it was not generated with nbgrader as it is now, it has several notebooks, too much lies beside it, or
                a blank answer is not Python.
        """
        advice = f"run `nbgrader generate_assignment --force {name}` first"
        path = Path(course.format_path(course.release_directory, ".", name)) / f"{name}.ipynb"
        if not path.is_file():
            raise CannotGrade(f"there is no {path}: {advice}")
        try:
            released = read_release(path)
        except ValueError as error:
            raise CannotGrade(f"{path} is not a notebook ({str(error)[:200]}): {advice}") from None
        try:
            with Gradebook(course.db_url, course.course_id) as gradebook:
                entry = gradebook.find_assignment(name)
                due, others = entry.duedate, sorted(notebook.name for notebook in entry.notebooks if notebook.name != name)
                cells = gradebook.find_notebook(name, name).source_cells
                known = {cell.name for cell in cells}
                tests = {cell.name: cell.source for cell in cells if cell.cell_type == "code" and cell.locked}
        except MissingEntry:
            raise CannotGrade(f"the gradebook knows no assignment {name}: {advice}") from None
        if others:
            raise CannotGrade(
                f"{name} has other notebooks than {name}.ipynb ({', '.join(others)}): use `nbgrader autograde` for it"
            )
        kinds = (is_grade, is_solution, is_locked, is_task)
        here = {cell.metadata.nbgrader.grade_id for cell in released.cells if any(is_kind(cell) for is_kind in kinds)}
        if differ := sorted(known ^ here):
            raise CannotGrade(f"{path} and the gradebook differ in cells ({', '.join(differ)}): {advice}")
        assignment = cls(name, released, tests, due, released_files(name, course))
        try:
            assignment.names  # noqa: B018
        except SyntaxError as error:
            raise CannotGrade(f"a blank answer in {path} is not Python ({error}), so nothing in it can be tested") from None
        return assignment

    @cached_property
    def names(self) -> list[str]:
        """The functions that learners are asked for: those that the blank answers begin."""
        sources = [cell.source for cell in answer_cells(self.released).values() if cell.cell_type == "code"]
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        return [node.name for source in sources for node in ast.parse(source).body if isinstance(node, kinds)]

    @cached_property
    def stand_ins(self) -> str:
        """Functions that do nothing, named like those of the released test cells: learners may call a test once more."""
        tests = [cell for cell in code_cells(self.released) if is_test(cell)]
        names = [name for cell in tests for name in re.findall(r"^def (\w+)\(", cell.source, flags=re.M)]
        return "".join(f"\n\n\ndef {name}(*_, **__):\n    pass" for name in names)

    @cached_property
    def digest(self) -> str:
        """Changes with the tests, the release, its files, the due date, and how we grade."""
        files = {path: hashlib.sha256(content).hexdigest() for path, content in self.files.items()}
        content = json.dumps([VERSION, self.tests, str(self.due), nbformat.writes(self.released), files], sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()

    def notebook_of(self, submission: "Submission") -> NotebookNode:
        """Return the released notebook with a submission's answers and the gradebook's tests in it.

        Raises:
            Unreadable: the submission's notebook is not one.
        """
        notebook = put_answers(submission.read(), nbformat.from_dict(self.released))
        for cell in notebook.cells:
            source = self.tests.get(cell.metadata.get("nbgrader", {}).get("grade_id"))
            cell.source = cell.source if source is None else source
        return notebook

    def blank(self, reason: str) -> NotebookNode:
        """Return the released notebook, in the place of a submission that cannot be read, with the reason on top."""
        notebook = nbformat.from_dict(self.released)
        text = f"**This notebook could not be graded**: {without_html(reason)}."  # a learner chose parts of it, such as names
        notebook.cells.insert(0, nbformat.v4.new_markdown_cell(text))
        return notebook

    def job(self, notebook: NotebookNode, files: dict[str, bytes]) -> Job:
        """Return what is to be run of a notebook: all up to the last cell that gets points, since what follows changes none."""
        graded = [index for index, cell in enumerate(notebook.cells) if is_grade(cell)]
        cells, more = [], self.stand_ins
        for cell in notebook.cells[: max(graded, default=-1) + 1]:
            if cell.cell_type != "code":
                continue
            if is_test(cell):
                cells.append(["test", "", cell.source])
            elif is_locked(cell):
                cells.append(["setup", cell.source + more, cell.source])
                more = ""
            else:
                cells.append(["learner", cell.source, ""])
        return Job(cells, self.names, files, self.files)


def released_files(name: str, course: CourseDirectory) -> dict[str, bytes]:
    """Return what lies beside an assignment's released notebook, by path, but for what nbgrader is set to ignore.

    Raises:
        CannotGrade: it is too much for the room that learners' code has.
    """
    folder = course.format_path(course.release_directory, ".", name)
    paths = [Path(path) for path in find_all_files(folder, [*course.ignore, "*.ipynb"])]
    if len(paths) > MAX_FILES or sum(path.stat().st_size for path in paths) > MAX_BYTES:
        limit = f"{MAX_FILES:,} files or {MAX_BYTES / 1e6:.0f} MB"
        raise CannotGrade(f"more than {limit} lie beside the notebook in {folder}: make them fewer or smaller")
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def is_test(cell: NotebookNode) -> bool:
    """Whether a cell gets points for what happens when it runs, not for what a learner wrote in it."""
    return is_grade(cell) and not is_solution(cell)


def code_cells(notebook: NotebookNode) -> list[NotebookNode]:
    """Return the cells of a notebook that run."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


@dataclass(frozen=True)
class Submission:
    """What a student handed in for an assignment: a folder."""

    student: str
    assignment: str
    folder: Path

    @property
    def label(self) -> str:
        """How messages call it."""
        return f"{self.student}/{self.assignment}"

    def paths(self) -> list[Path]:
        """Return the files in it, sorted.

        Raises:
            Unreadable: something in it is a link or neither file nor folder, lies too deep, or has a name that is not UTF-8.
        """
        _check_path(self.folder.parent)
        return list(_files_in(self.folder, MAX_LEVELS))

    def read(self) -> NotebookNode:
        """Return its notebook.

        Raises:
            Unreadable: there is none, or it is not a notebook.
        """
        name = f"{self.assignment}.ipynb"
        path = self.folder / name
        if path not in self.paths():
            others = ", ".join(other.name for other in self.paths() if other.suffix == ".ipynb")
            raise Unreadable(f"there is no {name}" + (f" (but {others})" if others else ""))
        if path.stat().st_size > MAX_NOTEBOOK:
            raise Unreadable(f"{name} has {path.stat().st_size / 1e6:.0f} MB; {MAX_NOTEBOOK / 1e6:.0f} are allowed")
        try:
            return _checked(nbformat.reads(_without_outputs(path.read_bytes()), as_version=4))
        except Unreadable:
            raise
        except Exception as error:  # whatever nbformat makes of whatever was handed in
            raise Unreadable(f"{name} is not a notebook ({type(error).__name__}: {str(error)[:200]})") from None

    def files(self) -> dict[str, bytes]:
        """Return what lies beside the notebook, by path.

        Raises:
            Unreadable: it is too much.
        """
        others = [path for path in self.paths() if path.suffix != ".ipynb" and path.name != TIMESTAMP]
        if len(others) > MAX_FILES:
            raise Unreadable(f"there are {len(others):,} files beside the notebook; {MAX_FILES:,} are allowed")
        if sum(path.stat().st_size for path in others) > MAX_BYTES:
            raise Unreadable(f"the files beside the notebook have more than {MAX_BYTES / 1e6:.0f} MB")
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in others}

    def timestamp(self) -> datetime | None:
        """Return when it was handed in, where nbgrader's exchange has left that in a file."""
        text = self.of_the_exchange().get(TIMESTAMP, b"").decode(errors="replace")[:100].strip()
        try:
            return parse_utc(text) if text and WHEN.fullmatch(text) else None
        except Exception:  # whatever dateutil makes of whatever was handed in
            return None

    def of_the_exchange(self) -> dict[str, bytes]:
        """Return the small files in which nbgrader's exchange leaves what it needs to release feedback, by name."""
        try:
            paths = [path for path in self.paths() if str(path.relative_to(self.folder)) in OF_THE_EXCHANGE]
            return {path.name: path.read_bytes() for path in paths if path.stat().st_size < 1000}
        except Unreadable:
            return {}

    def digest(self, assignment: Assignment) -> str:
        """Changes with what was handed in, and with what it is graded by."""
        content = hashlib.sha256(assignment.digest.encode())
        try:
            for path in self.paths():
                size = path.stat().st_size
                content.update(f"{path.relative_to(self.folder)} {size}\n".encode())
                if size <= MAX_NOTEBOOK:  # a larger file is refused, whatever is in it
                    content.update(path.read_bytes())
        except Unreadable as reason:
            content.update(str(reason).encode())
        return content.hexdigest()


def _check_path(path: Path) -> None:
    """Raise Unreadable where a file or folder is not one that can be taken in."""
    if not _is_utf8(path.name):
        raise Unreadable(f"{path.name!a} is not a name in UTF-8")
    if path.is_symlink():
        raise Unreadable(f"{path.name} is a symbolic link, which could lead anywhere")
    if not os.access(path, os.R_OK | os.X_OK if path.is_dir() else os.R_OK):
        raise Unreadable(f"{path.name} may not be read: its permissions forbid it")
    if not path.is_file() and not path.is_dir():
        raise Unreadable(f"{path.name} is neither a file nor a folder")


def _files_in(path: Path, levels: int) -> Iterator[Path]:
    """Yield a file, or the files in a folder and in those in it, sorted; raise Unreadable at what cannot be taken in."""
    _check_path(path)
    if not path.is_dir():
        yield path
    elif not levels:
        raise Unreadable(f"{path.name} lies more than {MAX_LEVELS} folders deep")
    else:
        for inside in sorted(path.iterdir()):
            yield from _files_in(inside, levels - 1)


def _without_outputs(data: bytes) -> str:
    """Return a notebook's text without what was handed in with it and nothing needs: outputs, and all metadata but nbgrader's.

    nbformat makes hundreds of bytes of memory out of each character, so it sees only what is small by then.

    Raises:
        Unreadable: it is too large even so.
    """
    if (parts := data.count(b"{") + data.count(b"[")) > MAX_PARTS:
        raise Unreadable(f"the notebook has {parts:,} brackets and braces; {MAX_PARTS:,} are allowed")
    content = json.loads(data)
    content["metadata"] = {}  # the state of widgets may be in it
    cells = [cell for sheet in (content, *content.get("worksheets", [])) for cell in sheet.get("cells", [])]
    for cell in cells:
        if "outputs" in cell:
            cell["outputs"] = []
        cell["metadata"] = {key: value for key, value in cell.get("metadata", {}).items() if key == "nbgrader"}
    if len(cells) > MAX_CELLS:
        raise Unreadable(f"the notebook has {len(cells):,} cells; {MAX_CELLS:,} are allowed")
    text = json.dumps(content, ensure_ascii=False)
    size = sum(len(form) for cell in cells for forms in pictures(cell).values() for form in forms.values())
    if size > MAX_PICTURES:
        raise Unreadable(f"the pictures in the notebook's text have {size:,} characters; {MAX_PICTURES:,} are allowed")
    if len(text) - size > MAX_TEXT:
        raise Unreadable(f"the notebook has {len(text) - size:,} characters besides its outputs; {MAX_TEXT:,} are allowed")
    text.encode()  # half a character (a lone surrogate) can be in JSON, but not in the file that grading writes
    return text


def _checked(notebook: NotebookNode) -> NotebookNode:
    """Return a notebook if what grading takes from it is of the right kinds: nbformat tells nobody where it is not.

    Raises:
        Unreadable: it is not.
    """
    for number, cell in enumerate(notebook.cells, start=1):
        mark = cell.metadata.get("nbgrader")
        grade_id = mark.get("grade_id") if isinstance(mark, dict) else None
        texts = [cell.source, cell.cell_type, cell.get("id", ""), grade_id or ""]
        if not all(isinstance(text, str) for text in texts):
            raise Unreadable(f"cell {number} of the notebook holds something else where text belongs")
    return notebook


def find_submissions(course: CourseDirectory, assignments: list[str], students: list[str]) -> list[Submission]:
    """Return what was handed in, for these assignments and students, or for all where a list is empty.

    Raises:
        CannotGrade: a folder has a name that no gradebook can hold, or nbgrader cannot.
    """
    root = Path(course.format_path(course.submitted_directory, "", ""))
    folders = [path for path in sorted(root.glob("[!.]*/[!.]*")) if path.is_dir()]  # Jupyter leaves .ipynb_checkpoints anywhere
    found = [Submission(path.parent.name, path.name, path) for path in folders]
    for name in (name for one in found for name in (one.student, one.assignment)):
        if not _is_utf8(name):
            raise CannotGrade(f"the folder {name!a} in {root.name} has a name that is not UTF-8: rename it")
        if shown(name) != name:
            raise CannotGrade(f"the folder {name!a} in {root.name} has a name with a line break or the like in it: rename it")
    excluded = course.student_id_exclude.split(",")
    return [
        one
        for one in found
        if (not assignments or one.assignment in assignments)
        and (not students or one.student in students)
        and one.student not in excluded
    ]


def _is_utf8(name: str) -> bool:
    """Whether a file's name can be written as text: Python has half characters for what it cannot decode."""
    return name.encode(errors="replace") == os.fsencode(name)
