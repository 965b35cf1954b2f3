"""``rnn-course grade`` runs learners' code in a process of its own: what ends it costs its own task alone."""

import json
import os
import platform
import re
import shutil
import site
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from fractions import Fraction
from pathlib import Path

import nbformat
import numpy as np
import pytest
from nbgrader.api import Gradebook
from ours import why_no_bubblewrap

from rnn_course import imdb
from rnn_course.classroom import COURSE, RNN_COURSE, Classroom, answer_cells, notebook_path, reference_answers
from rnn_course.grading import isolation, learner, models, values, zygote
from rnn_course.grading.cells import MAX_OUTPUT, MAX_OUTPUTS, CellShell, plain
from rnn_course.grading.class_grading import open_course
from rnn_course.grading.execution import Job, Limits, Outcome, execute
from rnn_course.grading.record import put_outputs
from rnn_course.grading.sandbox import Sandbox, SandboxError, bubblewrap, close_shared, data_folder, environment, shared
from rnn_course.grading.submissions import MAX_FILES, MAX_PARTS, MAX_TEXT, Assignment, find_submissions
from rnn_course.grading.workers import run

LIMITS = Limits(seconds=3, memory=500 << 20)


NO_BUBBLEWRAP = why_no_bubblewrap()
ISOLATION = "process" if NO_BUBBLEWRAP else "bubblewrap"


@pytest.fixture(scope="module")
def sandbox():
    box = Sandbox(ISOLATION)
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
        for cell, outputs in zip(cells, outcome.outputs, strict=False)
        if cell.metadata.get("nbgrader", {}).get("grade")
        and outputs is not None
        and not any(output["output_type"] == "error" for output in outputs)
    }


def test_right_answers_pass(assignment, sandbox):
    assert passed(assignment, sandbox, reference_answers("decode_reviews")) == set(assignment.tests)


def test_a_learner_may_call_a_test_again(assignment, sandbox):
    answers = reference_answers("decode_reviews")
    answers["decode_review"] = f"test_build_decoder_ids()\n{answers['decode_review']}"
    assert passed(assignment, sandbox, answers) == set(assignment.tests)


def test_code_that_ends_its_process_costs_its_own_task_alone(assignment, sandbox):
    answers = reference_answers("decode_reviews") | {"encode_review": "import os\ndef encode_review(*args): os._exit(0)"}
    assert passed(assignment, sandbox, answers) == {test for test in assignment.tests if not test.startswith("encode_")}


def test_an_endless_loop_costs_its_own_task_alone(assignment, sandbox):
    answers = reference_answers("decode_reviews") | {"build_decoder": "def build_decoder(index):\n    while True: pass"}
    left = {test for test in assignment.tests if not test.startswith("build_")}
    assert left <= passed(assignment, sandbox, answers)


def test_a_cell_that_is_stopped_keeps_what_it_had_defined(assignment, sandbox):
    answers = reference_answers("decode_reviews")
    answers["build_decoder"] += "\nimport time\ntime.sleep(60)"
    assert passed(assignment, sandbox, answers) == set(assignment.tests)


def test_a_change_of_an_argument_is_seen(assignment, sandbox):
    answers = reference_answers("decode_reviews")
    answers["build_decoder"] += (
        "\nright = build_decoder\ndef build_decoder(index):\n    index['more'] = 0\n    return right(index)"
    )
    assert "build_decoder_any_index" not in passed(assignment, sandbox, answers)


@pytest.mark.parametrize(
    ("function", "arguments", "result"),
    [
        (lambda: (i * i for i in range(3)), [], [0, 1, 4]),
        (lambda: [iter("ab"), 3], [], [["a", "b"], 3]),
        (lambda numbers: sum(numbers), [iter([1, 2])], 3),
    ],
)
def test_what_can_be_read_once_crosses_whole(function, arguments, result):
    kind, crossed, *_ = values.unpack(learner.call(function, arguments, {}))
    assert kind == "value"
    read = lambda value: list(value) if isinstance(value, Iterator) else value  # noqa: E731
    crossed = read(crossed)
    assert ([read(item) for item in crossed] if isinstance(crossed, list) else crossed) == result


@pytest.mark.parametrize("make", [np.array, np.asfortranarray, lambda array: array[:, ::2], np.transpose, np.ma.array])
def test_an_array_keeps_the_order_of_its_memory_so_that_reshape_copies_where_it_did(make):
    array = make(np.arange(24.0).reshape(4, 6))  # a masked one's tobytes takes other arguments
    crossed = values.unpack(values.pack(array))
    assert np.array_equal(crossed, array)
    assert crossed.flags.fnc == array.flags.fnc


@pytest.mark.parametrize("name, value", [("shape", (6,)), ("dtype", np.dtype("int64")), ("dtype", np.dtype("uint8"))])
def test_an_array_that_got_another_shape_or_type_in_place_is_seen_to_have_it(name, value):
    array = np.arange(6.0).reshape(2, 3)
    copy = values.unpack(values.pack(array))
    setattr(copy, name, value)
    assert values.update(array, copy) is array
    assert (array.shape, array.dtype) == (copy.shape, copy.dtype)
    assert np.array_equal(array, copy)


def test_a_fraction_crosses_and_a_huge_one_is_refused():
    assert values.unpack(values.pack([Fraction(-3, 4)])) == [Fraction(-3, 4)]
    with pytest.raises(values.CannotCross):
        values.unpack(values.pack(Fraction(1, 3**10_000)))


def test_threads_may_call_what_the_tests_pass_in(sandbox):
    answer = "from concurrent.futures import ThreadPoolExecutor\n\n\ndef each(f):\n"
    answer += "    with ThreadPoolExecutor(4) as pool:\n        return list(pool.map(f, range(200)))"
    test = "assert each(lambda number: number**2) == [number**2 for number in range(200)]"
    outcome = execute(Job([["learner", answer, ""], ["test", "", test]], ["each"]), sandbox, LIMITS)
    assert outcome.outputs == [[], []]


def test_what_the_tests_raise_in_a_learner_s_call_can_be_caught(sandbox):
    answer = "def safely(f):\n    try:\n        return f()\n    except ZeroDivisionError as error:\n        return str(error)"
    test = "assert safely(lambda: 1 / 0) == 'division by zero'"
    outcome = execute(Job([["learner", answer, ""], ["test", "", test]], ["safely"]), sandbox, LIMITS)
    assert outcome.outputs == [[], []]


@pytest.mark.parametrize(
    "seed", ["random.seed(1)", "np.random.seed(1)", "keras.utils.set_random_seed(1)", "tf.random.set_seed(1)"]
)
def test_a_seed_that_a_test_sets_counts_for_the_learner_s_code(sandbox, seed):
    imports = "import random\nimport keras\nimport numpy as np\nimport tensorflow as tf\n"
    draw = {
        "random": "random.random()",
        "np": "np.random.rand()",
        "keras": "keras.random.uniform(())",
        "tf": "tf.random.uniform(())",
    }
    setup = f"{imports}{seed}"  # in both processes, and no more
    answer = f"def draw():\n    return float({draw[seed.partition('.')[0]]})"
    test = f"numbers = [draw(), draw()]\n{seed}\nassert [draw(), draw()] == numbers and numbers[0] != numbers[1], numbers"
    outcome = execute(Job([["setup", setup, setup], ["learner", answer, ""], ["test", "", test]], ["draw"]), sandbox, LIMITS)
    assert outcome.outputs == [[], [], []]


def test_a_function_among_results_shows_as_what_it_is():
    _, crossed, *_ = values.unpack(learner.call(lambda: [abs, 3], [], {}))
    assert repr(crossed) == "[<built-in function abs>, 3]"


def test_what_was_printed_is_shown_beside_a_result_that_cannot_cross():
    def endless():
        print("so far")
        result = []
        result.append(result)
        return result

    kind, [_, message, _], _, printed = values.unpack(learner.call(endless, [], {}))
    assert (kind, printed) == ("error", "so far\n")
    assert "cyclic" in message


@pytest.mark.parametrize("function", [lambda: int("x"), lambda: (int("x") for _ in range(2))])
def test_a_traceback_begins_in_the_learner_s_code(function):
    kind, [name, _, text], *_ = values.unpack(learner.call(function, [], {}))
    assert (kind, name) == ("error", "ValueError")
    assert re.findall(r'File "([^"]*)"', text)[0] == __file__


def test_output_is_cut_and_what_cannot_be_sent_of_it_is_replaced():
    outputs = CellShell.instance().run(f"for text in ('a' * {MAX_OUTPUT + 9}, 'b', 'c' * {3 * MAX_OUTPUT}):\n    print(text)")
    assert outputs[0]["text"].startswith("a" * MAX_OUTPUT + "\n... (output cut here)")
    assert len(outputs[0]["text"]) < MAX_OUTPUT + 100
    assert CellShell.instance().run("print('\\ud800')")[0]["text"] == "?\n"


def test_outputs_are_cut_however_little_is_in_each_and_the_last_error_stays():
    empty = {"output_type": "display_data", "data": {"text/plain": ""}}
    error = {"output_type": "error", "ename": "E", "evalue": "", "traceback": []}
    outputs, size = plain([empty] * 300_000 + [error], MAX_OUTPUTS)
    assert 1_000 <= len(outputs) <= 1_010
    assert outputs[-1] == error
    assert size == MAX_OUTPUTS


def test_a_submission_is_run_again_where_the_sandbox_was_lost_under_it(assignment):
    answer = f"import time\n{reference_answers('decode_reviews')['build_decoder']}\ntime.sleep(2)"
    first = shared(ISOLATION)
    first.wait()
    killer = threading.Timer(1, first.process.kill)
    killer.start()
    try:
        outcome = run(Job([["learner", answer, ""], ["learner", "print(build_decoder({})[2])", ""]], []), ISOLATION, LIMITS)
    finally:
        killer.join()
        close_shared()
    assert first.lost == "the sandbox ended"
    assert not outcome.problem
    assert outcome.outputs[1][0]["text"] == "<unk>\n"


@pytest.mark.skipif(bool(NO_BUBBLEWRAP), reason="there are no walls without bubblewrap")
def test_other_programs_and_threads_start_and_copies_do_not(sandbox):
    old_fork = {"x86_64": 57}.get(platform.machine(), -1)  # the call that fork was long ago; aarch64 never had it
    sources = {
        "import os\nos.fork()": "PermissionError",
        f"import ctypes\nif ctypes.CDLL(None).syscall({old_fork}) < 0: raise OSError": "OSError",
        "import os\nos.nice(1)": "PermissionError",
        "import socket\nsocket.socketpair()": "PermissionError",  # what waits in it is memory that no process is charged with
        "import subprocess\nsubprocess.run(['true'], check=True)": "",
        "import threading\nthreading.Thread(target=print).start()": "",
        "!true": "",
        "import subprocess, sys\nsubprocess.run(['true'], check=True, stdout=sys.stdout)\nsys.stdout.encoding.lower()": "",
        "import getpass\ngetpass.getuser()": "",
    }
    outcome = execute(Job([["learner", source, ""] for source in sources], []), sandbox, LIMITS)
    errors = [[output["ename"] for output in outputs if output["output_type"] == "error"] for outputs in outcome.outputs]
    assert [*map("".join, errors)] == [*sources.values()]


def sequential(*layers, called=False, compiled=False):
    import keras

    model = keras.Sequential([keras.layers.Embedding(9, 3, mask_zero=True), *layers], name="mine")
    if called:
        model(np.ones((2, 5), "int32"))
    if compiled:
        model.compile("rmsprop", "binary_crossentropy", metrics=["accuracy"])
    return model


@pytest.mark.parametrize(
    "make",
    [
        lambda keras: sequential(keras.layers.SimpleRNN(2)),
        lambda keras: sequential(keras.layers.SimpleRNN(2, return_sequences=True), keras.layers.GRU(2), called=True),
        lambda keras: sequential(keras.layers.Dense(2, trainable=False), called=True, compiled=True),
        lambda keras: keras.Sequential(
            [keras.Input((5,), dtype="int32"), sequential(keras.layers.LSTM(2)), keras.layers.Dense(1)]
        ),
        lambda keras: keras.Sequential(),
    ],
)
def test_a_model_is_built_as_keras_builds_it(make):
    import keras

    model = make(keras)
    plain = models.to_plain(model)
    built, expected = models.from_plain(plain), keras.saving.deserialize_keras_object(json.loads(plain[0]))
    assert keras.saving.serialize_keras_object(built) == keras.saving.serialize_keras_object(expected)
    assert (built.built, built.compiled) == (model.built, model.compiled)
    assert [weight.path for weight in built.weights] == [weight.path for weight in expected.weights]
    assert all(map(np.array_equal, built.get_weights(), model.get_weights()))


def test_a_model_keeps_what_it_learnt_whatever_its_metric():
    def share(y_true, y_pred):
        return y_pred

    import keras

    model = sequential(keras.layers.SimpleRNN(2), called=True)
    model.compile("rmsprop", "binary_crossentropy", metrics=[share])
    model.fit(np.ones((2, 5), "int32"), np.ones((2, 2)), verbose=0)
    copy = models.from_plain(models.to_plain(model))
    assert all(map(np.array_equal, copy.get_weights(), model.get_weights()))
    assert (copy.loss, int(copy.optimizer.iterations)) == ("binary_crossentropy", 1)


def test_a_number_that_makes_nothing_larger_may_be_large():
    import keras

    def with_numbers(size, seed):
        return sequential(keras.layers.Dense(size, kernel_initializer=keras.initializers.GlorotUniform(seed=seed)))

    models.from_plain(models.to_plain(with_numbers(2, 20_261_128)))
    with pytest.raises(models.NotPlain, match="holds the number 20261128"):
        models.to_plain(with_numbers(20_261_128, 2))


def test_of_a_model_that_cannot_be_graded_the_message_says_why():
    import keras

    class Own(keras.Model):
        pass

    for make, why in [(Own, "a class of your own"), (lambda: sequential(keras.layers.Lambda(abs)), "it holds a Lambda")]:
        kind, [name, message, _], *_ = values.unpack(learner.call(make, [], {}))
        assert (kind, name) == ("error", "CannotBeGraded")
        assert "made by your code cannot be graded" in message
        assert why in message


def test_what_passed_before_the_end_keeps_its_points():
    cells = [nbformat.v4.new_code_cell("assert True", metadata={"nbgrader": {"grade": True}}) for _ in range(2)]
    put_outputs(nbformat.v4.new_notebook(cells=cells), Outcome([[], None], "it took more than 1200 seconds in all"))
    assert not cells[0].outputs  # for nbgrader: passed
    assert cells[1].outputs[0].evalue == "not graded: it took more than 1200 seconds in all"


def test_memory_is_looked_at_however_many_requests_come(monkeypatch):
    looks = []
    monkeypatch.setattr(zygote.Zygote, "watch", lambda self: looks.append(1))
    ours, theirs = socket.socketpair()
    server = threading.Thread(target=zygote.Zygote(theirs, False).serve)
    server.start()
    end = time.monotonic() + 5 * zygote.CHECK
    while time.monotonic() < end:
        ours.sendall(b'{"do": "stop", "pid": 0}')
        ours.recv(100)
    ours.close()
    server.join()
    assert 3 <= len(looks) <= 6


def test_what_cannot_be_watched_over_ends_alone(monkeypatch):
    def fail_at_the_first(family):
        if family == [1]:
            raise ValueError("a name that nobody expects")
        return 0

    monkeypatch.setattr(zygote, "_family", lambda pid: [pid])
    monkeypatch.setattr(zygote, "_resident_memory", lambda process: 0)
    monkeypatch.setattr(zygote, "_busy_threads", fail_at_the_first)
    stopped = []
    monkeypatch.setattr(zygote.Zygote, "stop", lambda self, pid: stopped.append(pid))
    one = zygote.Zygote(socket.socketpair()[0], False)
    one.memory = {1: 0, 2: 0}
    one.watch()
    assert stopped == [1]
    assert one.why == {1: "it could not be watched over (ValueError)"}


@pytest.mark.parametrize(
    ("machine", "header"), [("x86_64", "x86_64-linux-gnu/asm/unistd_64.h"), ("aarch64", "asm-generic/unistd.h")]
)
def test_refused_system_calls_have_the_kernel_s_numbers(machine, header):
    path = Path("/usr/include") / header
    if not path.is_file():
        pytest.skip(f"the kernel's header {header} is not installed here")
    numbers = dict(re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", path.read_text()))
    place = list(isolation._MACHINES).index(machine)
    calls = isolation._CALLS | isolation._REFUSED
    known = {name: number[place] for name, number in calls.items() if name in numbers}  # an older header lacks the latest
    assert known == {name: int(numbers[name]) for name in known}
    assert not [name for name, number in calls.items() if number[place] is None and name in numbers]
    assert len(known) > 20


def test_where_bubblewrap_starts_anything_it_starts_ours(monkeypatch):
    try:
        subprocess.run(["bwrap", "--unshare-all", "--ro-bind", "/", "/", "true"], check=True)
    except (OSError, subprocess.CalledProcessError) as reason:
        pytest.skip(f"bubblewrap starts nothing here: {reason}")
    missing = f"{sys.prefix}/local/lib/python3/dist-packages"  # Debian's Python names such a folder in every venv
    folders = [*site.getsitepackages(), missing]
    monkeypatch.setattr(site, "getsitepackages", lambda: folders)
    ours = subprocess.run([*bubblewrap("sample"), "true"], capture_output=True, text=True)
    assert ours.returncode == 0, ours.stderr


def test_it_does_not_start_where_learners_would_see_the_class_or_the_solutions(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))  # as after `python -m venv .` in a folder
    for place in ("the class's", "the course's"):
        with monkeypatch.context() as patch:
            if place == "the class's":
                patch.chdir(tmp_path)
            else:
                patch.setattr("rnn_course.grading.sandbox.PACKAGE", tmp_path / "rnn_course")
            (tmp_path / "nbgrader_config.py").unlink(missing_ok=True)
            bubblewrap("sample")
            (tmp_path / "nbgrader_config.py").touch()
            with pytest.raises(SandboxError, match=f"{tmp_path} lies in {tmp_path}, .* see all that is in there"):
                bubblewrap("sample")


def test_it_starts_whatever_python_was_called_by(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", f"{tmp_path}/{os.path.relpath(sys.executable, tmp_path)}")
    monkeypatch.setenv("RNN_COURSE_DATA", "sample")
    with closing(Sandbox(ISOLATION)) as box:
        box.wait()


def test_it_does_not_start_without_the_data_that_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("RNN_COURSE_DATA", str(tmp_path))
    with pytest.raises(SandboxError, match=f"There is no file {tmp_path}/imdb.npz"):  # a worker refuses, and gives no points
        Sandbox(ISOLATION)


@pytest.mark.skipif(bool(NO_BUBBLEWRAP), reason="there are no walls without bubblewrap")
def test_it_looks_for_fonts_no_more_where_they_were_found_before():
    code = "import logging; logging.basicConfig(level='INFO'); import matplotlib.font_manager"
    subprocess.run([sys.executable, "-c", code], check=True)  # leaves the list
    command = [*bubblewrap("sample"), sys.executable, "-c", code]
    done = subprocess.run(command, env=environment("sample"), capture_output=True, text=True, check=True)
    assert "generated new fontManager" not in done.stderr


@pytest.mark.skipif(bool(NO_BUBBLEWRAP), reason="there are no walls without bubblewrap")
def test_reviews_named_from_here_are_all_that_is_seen_of_their_folder(tmp_path, monkeypatch):
    reviews = Path(shutil.copytree(imdb.SAMPLE, tmp_path / "reviews"))
    (reviews / "secret").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RNN_COURSE_DATA", "reviews")
    command = [*bubblewrap(data_folder()), "ls", data_folder()]
    seen = subprocess.run(command, cwd="/", env=environment(data_folder()), capture_output=True, text=True)
    assert seen.stdout.split() == [imdb.REVIEWS, imdb.WORD_INDEX], seen.stderr


@pytest.mark.skipif(os.geteuid() != 0 or bool(NO_BUBBLEWRAP), reason="an ordinary user may do so only in bubblewrap")
def test_a_kernel_that_refuses_is_named(monkeypatch, capfd):
    def refuse(memory):
        raise OSError("unshare: Operation not permitted")

    monkeypatch.setattr(zygote, "_enter_walls", lambda memory: None)
    zygote.try_walls()
    monkeypatch.setattr(zygote, "_enter_walls", refuse)
    with pytest.raises(SystemExit):
        zygote.try_walls()
    assert "this machine does not allow walls around learners' code: unshare" in capfd.readouterr().err


@pytest.fixture(scope="module")
def graded_class(tmp_path_factory):
    """A class that was graded once, and what the command said: right and wrong ones, and some that cannot be read."""
    if NO_BUBBLEWRAP:
        pytest.skip("no bubblewrap on this machine: the command refuses to grade without")
    room = Classroom(tmp_path_factory.mktemp("graded"))
    room.release("decode_reviews")
    room.hand_in("right", "decode_reviews", reference_answers("decode_reviews"))
    room.hand_in("blank", "decode_reviews", {})
    room.hand_in("broken", "decode_reviews", {}).write_text("no JSON")
    linked = room.hand_in("linked", "decode_reviews", {})
    linked.unlink()
    linked.symlink_to(room.folder / "solutions" / "decode_reviews" / "decode_reviews.ipynb")
    named = room.hand_in("named", "decode_reviews", {})
    named.rename(os.fsdecode(os.fsencode(named.parent) + b"/d\xe9code.ipynb"))  # Latin-1, as an old zip leaves it
    crowded = room.hand_in("crowded", "decode_reviews", {})
    for number in range(MAX_FILES + 1):
        (crowded.parent / f"{number}.txt").touch()
    with_metadata(room.hand_in("parts", "decode_reviews", {}), [[]] * MAX_PARTS)
    with_metadata(room.hand_in("widgets", "decode_reviews", reference_answers("decode_reviews")), "x" * MAX_TEXT)
    for folder in (".ipynb_checkpoints", "decode_review"):  # Jupyter's own, and a name with a letter too few
        (room.folder / "submitted" / "right" / folder).mkdir()
    return room, run_grade(room)


def with_metadata(path, state):
    """Leave the state of widgets in a notebook's file."""
    notebook = json.loads(path.read_text())
    notebook["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": state}}
    path.write_text(json.dumps(notebook))


def run_grade(room):
    command = [*RNN_COURSE, "grade", "--timeout", "20"]
    return subprocess.run(command, cwd=room.folder, env=os.environ | {"COLUMNS": "200"}, capture_output=True, text=True)


def test_what_cannot_be_read_is_flagged_and_the_others_are_graded(graded_class):
    room, done = graded_class
    assert done.returncode == 1, done.stdout + done.stderr
    assert "broken/decode_reviews: needs a person" in done.stdout
    assert "crowded/decode_reviews: needs a person: there are 1,001 files beside the notebook" in done.stdout
    assert re.search(r"parts/decode_reviews: needs a person: the notebook has 1,000,\d+ brackets and braces", done.stdout)
    assert re.findall(r"not graded: there is no \S*/(\S+)\.ipynb", done.stdout) == ["decode_review"]
    assert "symbolic link" in done.stdout
    assert "named/decode_reviews: needs a person: 'd\\udce9code.ipynb' is not a name in UTF-8" in done.stdout
    scores = {student: sum(points.values()) for student, points in room.scores("decode_reviews").items()}
    nothing = dict.fromkeys(["blank", "broken", "linked", "named", "crowded", "parts"], 0)
    assert scores == {"right": 10, "widgets": 10} | nothing
    assert page_of(room, "right").is_file()


def page_of(room, student):
    return room.folder / "feedback" / student / "decode_reviews" / "decode_reviews.html"


def test_what_has_not_changed_is_not_graded_again(graded_class):
    done = run_grade(graded_class[0])
    assert "needs a person:" not in done.stdout
    assert "written anew" not in done.stdout


def test_a_page_shows_what_a_person_gave_since(graded_class):
    room, _ = graded_class
    with Gradebook(f"sqlite:///{room.folder / 'gradebook.db'}") as gradebook:
        of_blank = gradebook.find_submission_notebook("decode_reviews", "decode_reviews", "blank")
        of_blank.grades[0].manual_score = 0.75
        of_blank.comments[0].manual_comment = "Nearly there."
        gradebook.db.commit()
    page_of(room, "right").unlink()
    done = run_grade(room)
    assert "2 feedback pages written anew" in done.stdout, done.stdout + done.stderr
    assert page_of(room, "right").is_file()
    assert "Score: 0.75 / 10.0" in page_of(room, "blank").read_text()
    assert "Nearly there." in page_of(room, "blank").read_text()
    assert "written anew" not in run_grade(room).stdout


def test_a_page_that_was_cut_short_is_written_anew(graded_class, monkeypatch):
    monkeypatch.chdir(graded_class[0].folder)
    course, book = open_course()
    (right,) = find_submissions(course, ["decode_reviews"], ["right"])
    page = page_of(graded_class[0], "right")
    page.unlink()

    def cut_short(_):
        page.write_text("<html>")
        raise OSError("no space left")

    with monkeypatch.context() as patch, pytest.raises(OSError, match="no space left"):
        patch.setattr(book.feedback, "convert", cut_short)
        book.write_page(right)
    assert book.page_is_old(right)
    book.write_page(right)
    assert not book.page_is_old(right)


def test_another_due_date_counts(graded_class):
    room, _ = graded_class
    with Gradebook(f"sqlite:///{room.folder / 'gradebook.db'}") as gradebook:
        gradebook.update_or_create_assignment("decode_reviews", duedate=datetime(2020, 1, 1))
    assert "broken/decode_reviews: needs a person" in run_grade(room).stdout
