"""Every notebook in the repo is fit to be read: valid, executed in order, free of private paths, framed, with alt texts."""

import json
import re

import nbformat
import pytest

from rnn_course.classroom import ASSIGNMENTS, COURSE, notebook_path
from rnn_course.diagrams import PICTURES

LESSONS = sorted((COURSE / "lessons").glob("*.ipynb"))
SOLUTIONS = [notebook_path(COURSE / "solutions", assignment) for assignment in ASSIGNMENTS]
EXERCISES = [notebook_path(COURSE / "exercises", assignment) for assignment in ASSIGNMENTS]
PRIVATE = re.compile(r"/home/|/root/|/tmp/|/Users/|site-packages|C:\\\\")


def name(path):
    return path.stem if path in LESSONS else f"{path.parent.parent.name}-{path.stem}"


@pytest.fixture(params=LESSONS + SOLUTIONS + EXERCISES, ids=name)
def notebook(request):
    return nbformat.read(request.param, as_version=nbformat.NO_CONVERT)


@pytest.fixture(params=LESSONS + SOLUTIONS, ids=name)
def executed(request):
    return nbformat.read(request.param, as_version=nbformat.NO_CONVERT)


@pytest.fixture(params=LESSONS, ids=name)
def lesson(request):
    return nbformat.read(request.param, as_version=nbformat.NO_CONVERT)


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def text(notebook):
    return "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def test_lessons_are_the_five_of_the_unit_and_three_beyond():
    assert [path.stem for path in LESSONS] == [
        "1_sequential_data",
        "2_rnn_basics",
        "3_rnn_computation",
        "4_movie_reviews",
        "5_padding_and_masking",
        "6_gradients_through_time",
        "7_gated_units",
        "8_sequences_out",
    ]


def test_valid_with_stable_cell_ids(notebook):
    nbformat.validate(notebook)
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    assert len({cell.id for cell in notebook.cells}) == len(notebook.cells)


def test_executed_in_order_without_errors(executed):
    assert [cell.execution_count for cell in code_cells(executed)] == list(range(1, len(code_cells(executed)) + 1))
    outputs = [output for cell in code_cells(executed) for output in cell.outputs]
    assert outputs
    assert not [output for output in outputs if output.output_type == "error"]
    assert not [output.text for output in outputs if output.get("name") == "stderr"]


def test_no_private_paths(notebook):
    assert not PRIVATE.findall(json.dumps([cell.get("outputs", []) for cell in notebook.cells]))
    assert not PRIVATE.findall("\n".join(cell.source for cell in notebook.cells))


def test_small_enough_to_read_on_the_web(notebook):
    assert len(json.dumps(notebook)) < 1_500_000
    assert len(json.dumps(notebook.metadata)) < 250_000  # the state of widgets lies here


def test_every_picture_exists_and_has_its_own_description_as_alt_text(notebook):
    assert "<img" not in text(notebook), "write ![alt text](file): an <img> is easily left without alt text"
    for alt, name in re.findall(r"!\[(.*?)\]\(images/(.*?)\.svg\)", text(notebook)):
        assert alt == PICTURES[name]().description


def test_every_picture_is_used():
    used = {name for path in LESSONS for name in re.findall(r"\(images/(.*?)\.svg\)", path.read_text())}
    assert used == set(PICTURES)


def test_links_lead_somewhere(request, notebook):
    folder = request.node.callspec.params["notebook"].parent
    for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)#]+?)(?:#[^)]*)?\)", text(notebook)):
        if not target.startswith("http"):
            assert (folder / target).resolve().exists(), target


def test_lesson_has_its_frame(lesson):
    headings = re.findall(r"^#+ +(.*)$", text(lesson), flags=re.M)
    for part in ("What you will be able to do", "What you need to know", "Common mistakes", "What we have seen", "Where next"):
        assert any(part.lower() in heading.lower() for heading in headings), f"no heading {part!r} in {headings}"
    assert "minutes" in text(lesson)


def test_lesson_asks_before_it_tells(lesson):
    assert len(re.findall(r"predict first", text(lesson), flags=re.I)) >= 3
    assert text(lesson).count("<details>") >= 3
    assert text(lesson).count("<details>") == text(lesson).count("</details>")


def test_lesson_cells_are_short_and_introduced(lesson):
    for place, cell in enumerate(lesson.cells):
        if cell.cell_type == "code":
            assert len(cell.source.splitlines()) <= 25, f"cell {cell.id} is long: one idea a cell"
            before = lesson.cells[max(0, place - 3) : place]  # three code cells in a row at most
            assert any(other.cell_type == "markdown" for other in before), f"no prose shortly before cell {cell.id}"


def test_lessons_share_one_notation(lesson):
    assert not re.search(r"\b(W_hx|W_ih|U_h|Wxh|Whh)\b", text(lesson) + "".join(c.source for c in code_cells(lesson)))
