"""What we add to nbgrader's autograding; ``nbgrader_config.py`` puts it in."""

import re
from pathlib import Path
from urllib.parse import quote

import nbformat
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor

PICTURES = ("image/png", "image/jpeg", "image/gif")  # no form that could run a script in an instructor's browser
BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")


class AnswersIntoRelease(NbGraderPreprocessor):
    """Take from a submission what learners may write, and nothing else: the rest is the released notebook's.

    So tests that were deleted, doubled, edited, moved or turned into text are there again, as released. (nbgrader puts edited
    tests back, but leaves a deleted one out, and stops the whole class at a doubled one.) And a learner's text is text:
    nbgrader obeys HTML in it, scripts as well, in the instructor's browser, where formgrader gives points.
    """

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        """Return the released notebook with the learner's text in it, own cells before the cell that they preceded.

        Raises:
            FileNotFoundError: the assignment was not released.
        """
        names = resources["nbgrader"]
        course = CourseDirectory(parent=self)
        release = Path(course.format_path(course.release_directory, ".", names["assignment"])) / f"{names['notebook']}.ipynb"
        if not release.is_file():
            command = f"nbgrader generate_assignment --force {names['assignment']}"
            raise FileNotFoundError(f"There is no {release}: run `{command}` first.")
        return put_answers(nb, read_release(release)), resources


def read_release(path: Path) -> NotebookNode:
    """Read a released notebook; where it has no ids, since its format is older than 4.5, its cells get the same each time."""
    released = nbformat.read(path, as_version=4)
    for number, cell in enumerate(released.cells):
        cell.setdefault("id", f"cell-{number}")
    released.nbformat_minor = max(released.nbformat_minor, 5)
    return released


def put_answers(submission: NotebookNode, released: NotebookNode) -> NotebookNode:
    """Return the released notebook with a submission's answers, edits of free cells, and own cells.

    Of a cell that is there twice the last one counts, as in nbgrader; the other is an own cell.
    """
    names = {cell.id: _grade_id(cell) or cell.id for cell in released.cells}
    editable = {names[cell.id] for cell in released.cells if _is_editable(cell)}
    sources = {cell.source for cell in released.cells}  # known by their text where a file of an older format has no ids

    def name(cell: NotebookNode) -> str | None:
        grade_id = _grade_id(cell)
        return grade_id if grade_id in names.values() else names.get(cell.get("id"))

    last = {name(cell): cell for cell in submission.cells}
    own, waiting = {}, []
    for cell in submission.cells:
        if name(cell) in editable and last[name(cell)] is cell:
            own[name(cell)], waiting = waiting, []
        elif name(cell) in editable or (name(cell) is None and cell.source not in sources):
            new_code, new_text = nbformat.v4.new_code_cell, nbformat.v4.new_markdown_cell
            waiting.append(new_code(cell.source) if cell.cell_type == "code" else _with_text(new_text(), cell))

    cells = []
    for cell in released.cells:
        if names[cell.id] in own:
            cells += own[names[cell.id]]
            answer = last[names[cell.id]]
            if cell.cell_type == "code" or answer.source in sources:
                cell.source = answer.source
            else:
                _with_text(cell, answer)
        cells.append(cell)
    released.cells = cells + waiting
    return released


def _with_text(cell: NotebookNode, written: NotebookNode) -> NotebookNode:
    """Put a learner's text into a Markdown cell, with its pictures; links to others are shown: nbconvert would stop at them."""
    found = pictures(written)

    def kept(link: re.Match) -> str:
        return link[0] if link["name"] in found else link[0].replace(":", " :")

    links = r"(?<=\]\()attachment:(?P<name>[\w.%-]+)(?=[ )])|attachment\\?:"
    cell.source = re.sub(links, kept, without_html(written.source))
    if found:
        cell.attachments = nbformat.from_dict(found)
    return cell


def pictures(cell: dict) -> dict[str, dict[str, str]]:
    """Return the pictures that were pasted into a text: their forms in base 64, by their names as links write them."""
    found = {}
    for name, forms in (cell.get("attachments") or {}).items():
        forms = {kind: data for kind, data in forms.items() if kind in PICTURES and BASE64.fullmatch(str(data))}
        found |= {quote(name): forms} if forms else {}
    return found


def without_html(text: str) -> str:
    """Return Markdown in which tags and character references are shown instead of obeyed, and no link runs a script."""
    for pattern, instead in ((r"&(?=#|\w+;)", "& "), (r"<(?=[a-z/!?])", "&lt;"), (r"(javascript)\s*\\?:", r"\1 ")):
        text = re.sub(pattern, instead, text, flags=re.I)
    return text


def _grade_id(cell: NotebookNode) -> str | None:
    metadata = cell.metadata.get("nbgrader")
    return metadata.get("grade_id") if isinstance(metadata, dict) else None


def _is_editable(cell: NotebookNode) -> bool:
    """Whether learners may change a released cell: an answer, or a cell that nbgrader does not know."""
    return cell.metadata.get("nbgrader", {"solution": True})["solution"]
