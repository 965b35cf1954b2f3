"""``rnn-course grade`` runs learners' code in a process of its own: cheating gains nothing, and harms nobody else."""

import os
import subprocess
import sys

import nbformat
import pytest

from rnn_course.classroom import COURSE, Classroom, answer_cells, notebook_path, reference_answers
from rnn_course.grading.execution import Limits, execute
from rnn_course.grading.sandbox import Sandbox, SandboxError
from rnn_course.grading.submissions import Assignment

LIMITS = Limits(seconds=3, memory=500 << 20)


def bubblewrap_or_reason():
    try:
        Sandbox("bubblewrap").close()
    except SandboxError as reason:
        return str(reason)
    return ""


NO_BUBBLEWRAP = bubblewrap_or_reason()


@pytest.fixture(scope="module")
def sandbox():
    box = Sandbox("process" if NO_BUBBLEWRAP else "bubblewrap")
    yield box
    box.close()


@pytest.fixture(scope="module")
def assignment():
    notebook = nbformat.read(notebook_path(COURSE / "solutions", "decode_reviews"), as_version=4)
    tests = {
        cell.metadata.nbgrader.grade_id: cell.source
        for cell in notebook.cells
        if cell.metadata.get("nbgrader", {}).get("grade") and cell.cell_type == "code"
    }
    released = nbformat.read(notebook_path(COURSE / "exercises", "decode_reviews"), as_version=4)
    return Assignment("decode_reviews", released, tests)


def passed(assignment, sandbox, answers):
    """The tests that a submission with these answers passes, the others left blank."""
    notebook = nbformat.from_dict(assignment.released)
    for cell in notebook.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = assignment.tests.get(grade_id, cell.source)
    for grade_id, source in answers.items():
        answer_cells(notebook)[grade_id].source = source
    outcome = execute(assignment.job(notebook, {}), sandbox, LIMITS)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    return {
        cell.metadata.nbgrader.grade_id
        for cell, outputs in zip(cells, outcome.outputs, strict=True)
        if cell.metadata.get("nbgrader", {}).get("grade")
        and not outcome.problem
        and not any(output["output_type"] == "error" for output in outputs)
    }


EQUAL = """
class Equal(list):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __len__(self): return 218
"""
HOSTILE = {
    "tests switched off by an input transformer": """
get_ipython().input_transformers_cleanup.append(lambda lines: ["pass\\n"])
get_ipython().input_transformers_post.append(lambda lines: ["pass\\n"])""",
    "tests switched off by an ast transformer": """
import ast
class Off(ast.NodeTransformer):
    def visit_Assert(self, node): return ast.Pass()
get_ipython().ast_transformers.append(Off())""",
    "run_cell replaced": "get_ipython().run_cell = lambda *args, **kwargs: None",
    "a hook before each cell": "get_ipython().events.register('pre_run_cell', lambda info: setattr(info, 'raw_cell', ''))",
    "isinstance replaced": "import builtins\nbuiltins.isinstance = lambda *args: True",
    "an object that equals everything": EQUAL + "def encode_review(*args): return Equal([1])",
    "tests read from files": """
import glob
found = [open(path, errors='replace').read() for path in glob.glob('/**/solutions/**/*.ipynb', recursive=True)]
assert found
def encode_review(*args): return [1]""",
    "tests read from other processes": """
import glob
found = [open(path, 'rb').read() for path in glob.glob('/proc/[0-9]*/environ')]
def encode_review(*args): return found""",
    "the protocol spoken directly": """
import os, struct, msgpack
data = msgpack.packb(["value", [1, 4, 5, 6, 8], None, ""])
def encode_review(*args):
    for number in range(3, 100):
        try: os.write(number, struct.pack("<Q", len(data)) + data)
        except OSError: pass
    return 0""",
    "the process ended": "import os\ndef encode_review(*args): os._exit(0)",
    "the parent killed": """
import os, signal
def encode_review(*args):
    for number in (os.getppid(), 1, os.getpid()):
        if number: os.kill(number, signal.SIGKILL)""",
    "everything closed": "import os\ndef encode_review(*args): os.closerange(0, 100)",
    "memory eaten": "def encode_review(*args): return [bytearray(10**9) for _ in range(50)]",
    "too deep": "value = []\nfor _ in range(100_000): value = [value]\ndef encode_review(*args): return value",
    "cyclic": "value = []\nvalue.append(value)\ndef encode_review(*args): return value",
    "a lying float": "class Lie(float):\n    def __eq__(self, other): return True\ndef encode_review(*args): return [Lie(0)]",
    "a model that imports": """
import keras
def encode_review(*args):
    return keras.Sequential([keras.Input((1,)), keras.layers.Lambda(lambda x: x)])""",
    "endless output": "def encode_review(*args):\n    for _ in range(10**6): print('x' * 100)",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_cheating_gains_nothing(assignment, sandbox, kind):
    gained = {test for test in passed(assignment, sandbox, {"encode_review": HOSTILE[kind]}) if test.startswith("encode_")}
    assert not gained


def test_right_answers_pass(assignment, sandbox):
    assert passed(assignment, sandbox, reference_answers("decode_reviews")) == set(assignment.tests)


def test_code_that_ends_its_process_costs_its_own_task_alone(assignment, sandbox):
    answers = reference_answers("decode_reviews") | {"encode_review": "import os\ndef encode_review(*args): os._exit(0)"}
    assert passed(assignment, sandbox, answers) == {test for test in assignment.tests if not test.startswith("encode_")}


def test_an_endless_loop_costs_its_own_task_alone(assignment, sandbox):
    answers = reference_answers("decode_reviews") | {"build_decoder": "def build_decoder(index):\n    while True: pass"}
    left = {test for test in assignment.tests if not test.startswith("build_")}
    assert left <= passed(assignment, sandbox, answers)


def test_a_change_of_an_argument_is_seen(assignment, sandbox):
    answers = reference_answers("decode_reviews")
    answers["build_decoder"] += (
        "\nright = build_decoder\ndef build_decoder(index):\n    index['more'] = 0\n    return right(index)"
    )
    assert "build_decoder_any_index" not in passed(assignment, sandbox, answers)


@pytest.mark.skipif(bool(NO_BUBBLEWRAP), reason="no bubblewrap on this machine: the command refuses to grade without")
def test_a_class_is_graded_once_and_what_cannot_be_read_is_flagged(tmp_path):
    room = Classroom(tmp_path)
    room.release("decode_reviews")
    room.hand_in("right", "decode_reviews", reference_answers("decode_reviews"))
    room.hand_in("blank", "decode_reviews", {})
    room.hand_in("broken", "decode_reviews", {}).write_text("no JSON")
    linked = room.hand_in("linked", "decode_reviews", {})
    linked.unlink()
    linked.symlink_to(tmp_path / "solutions" / "decode_reviews" / "decode_reviews.ipynb")
    first, second = run_grade(room), run_grade(room)
    assert first.returncode == 1, first.stdout + first.stderr
    assert "broken/decode_reviews: needs a person" in first.stdout
    assert "symbolic link" in first.stdout
    scores = {student: sum(points.values()) for student, points in room.scores("decode_reviews").items()}
    assert scores == {"right": 10, "blank": 0, "broken": 0, "linked": 0}
    assert (tmp_path / "feedback" / "right" / "decode_reviews" / "decode_reviews.html").is_file()
    assert "needs a person:" not in second.stdout  # nothing changed, nothing graded


def run_grade(room):
    command = [sys.executable, "-m", "rnn_course.grading.commands", "grade", "--timeout", "20"]
    return subprocess.run(command, cwd=room.folder, env=os.environ | {"COLUMNS": "200"}, capture_output=True, text=True)
