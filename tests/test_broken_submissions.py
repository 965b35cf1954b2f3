"""Broken files: each ends in a recorded score, or in a clear refusal, and the others of the class are graded all the same."""

import json

import nbformat
import pytest

from rnn_course.classroom import Classroom, notebook_path, reference_answers
from rnn_course.grading.release import put_answers

ASSIGNMENT = "decode_reviews"
TEST = "build_decoder_ids"


def index_of(notebook, grade_id):
    return next(i for i, c in enumerate(notebook.cells) if c.metadata.get("nbgrader", {}).get("grade_id") == grade_id)


def graded_cell_deleted(nb):
    del nb.cells[index_of(nb, TEST)]


def graded_cell_doubled(nb):
    copy = nbformat.from_dict(nb.cells[index_of(nb, TEST)])
    copy.id = "a-copy"
    nb.cells.append(copy)


def graded_cell_edited(nb):
    nb.cells[index_of(nb, TEST)].source = "pass"


def graded_cell_turned_into_markdown(nb):
    cell = nb.cells[index_of(nb, TEST)]
    nb.cells[index_of(nb, TEST)] = nbformat.v4.new_markdown_cell(cell.source, metadata=cell.metadata, id=cell.id)


def points_raised(nb):
    nb.cells[index_of(nb, TEST)].metadata.nbgrader.points = 1000


def every_grade_id_doubled(nb):
    nb.cells += [nbformat.from_dict(cell | {"id": f"copy-{i}"}) for i, cell in enumerate(nb.cells)]


def answer_cell_deleted(nb):
    del nb.cells[index_of(nb, "build_decoder")]


def answer_doubled_by_a_blank_one_before(nb):
    copy = nbformat.v4.new_code_cell("raise NotImplementedError()", metadata=nb.cells[index_of(nb, "build_decoder")].metadata)
    nb.cells.insert(index_of(nb, "build_decoder"), copy)


def cells_reversed(nb):
    nb.cells.reverse()


def another_kernel(nb):
    nb.metadata.kernelspec = {"name": "ir", "display_name": "R", "language": "R"}


def metadata_lost(nb):
    for cell in nb.cells:
        cell.metadata.pop("nbgrader", None)


def older_format(nb):
    nb.nbformat_minor = 4
    for cell in nb.cells:
        del cell["id"]


def endless_loop(nb):
    nb.cells[index_of(nb, "build_decoder")].source = "while True:\n    pass"


def endless_output(nb):
    nb.cells[index_of(nb, "build_decoder")].source = "while True:\n    print('again')"


def fifty_megabytes_of_output(nb):
    nb.cells[index_of(nb, "build_decoder")].source += "\nfor _ in range(500):\n    print('x' * 100_000)"


def syntax_error(nb):
    nb.cells[index_of(nb, "build_decoder")].source = "def build_decoder(word_index)\n    return {}"


DECODER = {"build_decoder_ids", "build_decoder_any_index"}
LOST = {  # what is lost by grading the reference answers, broken like this
    graded_cell_deleted: set(),
    graded_cell_doubled: set(),
    graded_cell_edited: set(),
    graded_cell_turned_into_markdown: set(),
    points_raised: set(),
    every_grade_id_doubled: set(),
    answer_cell_deleted: DECODER,
    answer_doubled_by_a_blank_one_before: set(),
    cells_reversed: set(),
    another_kernel: set(),
    metadata_lost: set(),
    older_format: set(),
    endless_loop: DECODER,
    endless_output: DECODER,
    fifty_megabytes_of_output: set(),
    syntax_error: DECODER,
}


def not_json(path):
    path.write_text('{"cells": [')


def another_nbformat(path):
    path.write_text(json.dumps({"nbformat": 9, "nbformat_minor": 0, "metadata": {}, "cells": []}))


def empty_file(path):
    path.write_text("")


def renamed(path):
    path.rename(path.with_name("my_homework.ipynb"))


def missing(path):
    path.unlink()
    (path.parent / "notes.txt").write_text("I could not open it")


REFUSED = [not_json, another_nbformat, empty_file, renamed, missing]


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """One class with every breakage in it, graded in one go; the log of grading with it."""
    classroom = Classroom(tmp_path_factory.mktemp("broken"))
    classroom.release(ASSIGNMENT)
    answers = reference_answers(ASSIGNMENT)
    classroom.hand_in("a_right", ASSIGNMENT, answers)
    for break_notebook in LOST:
        path = classroom.hand_in(break_notebook.__name__, ASSIGNMENT, answers)
        notebook = nbformat.read(path, as_version=4)
        break_notebook(notebook)
        path.write_text(json.dumps(notebook))
    for break_file in REFUSED:
        break_file(classroom.hand_in(break_file.__name__, ASSIGNMENT, answers))
    classroom.hand_in("z_right", ASSIGNMENT, answers)
    try:
        log = classroom.nbgrader("autograde", ASSIGNMENT, "--Execute.timeout=10")
    except RuntimeError as error:  # nbgrader ends with 1 if it refused any
        log = str(error)
    return classroom, log


def test_the_others_are_graded(graded):
    classroom, _ = graded
    scores = classroom.scores(ASSIGNMENT)
    assert sum(scores["a_right"].values()) == sum(scores["z_right"].values()) == 10


@pytest.mark.parametrize("break_notebook", LOST, ids=lambda function: function.__name__)
def test_broken_notebook_gets_what_its_answers_deserve(break_notebook, graded):
    classroom, log = graded
    scores = classroom.scores(ASSIGNMENT)[break_notebook.__name__]
    assert {name for name, points in scores.items() if not points} == LOST[break_notebook], log[-3000:]
    assert sum(scores.values()) == 10 - len(LOST[break_notebook])


@pytest.mark.parametrize("break_file", REFUSED, ids=lambda function: function.__name__)
def test_what_is_no_notebook_is_refused_by_name_or_scores_nothing(break_file, graded):
    classroom, log = graded
    refused = f"error processing assignment '{ASSIGNMENT}' for student '{break_file.__name__}'" in log
    scores = classroom.scores(ASSIGNMENT).get(break_file.__name__, {})
    assert sum(scores.values()) == 0
    assert refused or break_file is missing
    assert not notebook_path(classroom.folder / "autograded" / break_file.__name__, ASSIGNMENT).exists()


def test_answers_and_own_cells_stand_where_the_learner_put_them(graded):
    classroom, _ = graded
    released = nbformat.read(notebook_path(classroom.folder / "exercises", ASSIGNMENT), as_version=4)
    submission = nbformat.read(notebook_path(classroom.folder / "exercises", ASSIGNMENT), as_version=4)
    place = index_of(submission, "decode_review")
    submission.cells[place].source = "answer"
    submission.cells[place:place] = [nbformat.v4.new_code_cell("import re"), nbformat.v4.new_markdown_cell("my notes")]
    submission.cells.append(nbformat.v4.new_code_cell("at the end"))
    before = [cell.source for cell in released.cells]
    after = [cell.source for cell in put_answers(submission, released).cells]
    assert after == [*before[:place], "import re", "my notes", "answer", *before[place + 1 :], "at the end"]


def test_edits_of_free_cells_stay_and_edits_of_locked_ones_go(graded):
    classroom, _ = graded
    path = notebook_path(classroom.folder / "exercises", ASSIGNMENT)
    released, submission = nbformat.read(path, as_version=4), nbformat.read(path, as_version=4)
    free = next(i for i, c in enumerate(submission.cells) if c.cell_type == "code" and "nbgrader" not in c.metadata)
    locked = index_of(submission, "setup")
    submission.cells[free].source = submission.cells[locked].source = "changed"
    graded_cells = put_answers(submission, released).cells
    assert graded_cells[free].source == "changed"
    assert graded_cells[locked].source != "changed"
