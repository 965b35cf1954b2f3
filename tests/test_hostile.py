"""``rnn-course grade`` and the bank of hostile submissions, all in one class: none gains, finds, harms or outlives anything."""

import os
import re
import subprocess
import sys
import time

import pytest
from hostile import ASSIGNMENT, NEIGHBOURS, Room, children, left_behind, orphans_seen, read_bank
from test_sandbox import NO_BUBBLEWRAP

from rnn_course.classroom import notebook_path

BANK = read_bank()
LIMIT = 5  # seconds a cell may take here
ONE = {"COLUMNS": "200", "RNN_COURSE_DATA": "sample", "RNN_COURSE_SECRET": "canary-environment"}

pytestmark = pytest.mark.skipif(bool(NO_BUBBLEWRAP), reason=f"no bubblewrap here: {NO_BUBBLEWRAP}")


def run(room, *arguments):
    command = [sys.executable, "-m", "rnn_course.grading.commands", *arguments]
    return subprocess.run(command, cwd=room.folder, env=os.environ | ONE, capture_output=True, text=True)


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """The class after grading; what the command said; processes that it left; seconds that it took."""
    room = Room(tmp_path_factory.mktemp("hostile"))
    for assignment in sorted({attack.assignment for attack in BANK}):
        room.plant(assignment)
    for neighbour in NEIGHBOURS:
        room.hand_in_rightly(neighbour)
    for attack in BANK:
        room.attack(attack)
    before = children()
    with orphans_seen():
        collected = [run(room, "collect", path) for path in sorted(room.folder.glob("downloaded/*/archive/*.zip"))]
        begin = time.monotonic()
        done = run(room, "grade", "--jobs", "8", "--timeout", str(LIMIT), "--memory", "1000")
        seconds = time.monotonic() - begin
        left = left_behind(before)
    yield room, "".join(one.stdout + one.stderr for one in (*collected, done)), left, seconds
    room.hang_up()


@pytest.mark.parametrize("attack", BANK, ids=lambda attack: attack.name)
def test_no_attack_gains_or_finds_anything(graded, attack):
    room, said, _, _ = graded
    assert room.gained(attack) == 0, said[-3000:]
    assert not room.printed(attack)


@pytest.mark.parametrize("neighbour", NEIGHBOURS)
def test_a_neighbour_gets_all_points(graded, neighbour):
    room, said, _, _ = graded
    assert sum(room.scores(ASSIGNMENT).get(neighbour, {}).values()) == 10, said[-3000:]


def test_every_attack_is_recorded_or_refused(graded):
    room, said, _, _ = graded
    assert "Traceback" not in said, said[-3000:]
    for attack in BANK:
        if "zip" not in attack.at_home:
            assert notebook_path(room.folder / "feedback" / attack.student, attack.assignment).with_suffix(".html").is_file()


def test_nothing_is_written_outside(graded):
    room, _, _, _ = graded
    assert not room.outsiders()
    assert (room.folder / "secret.txt").read_text() == "canary-secret\n"


def test_nobody_is_called(graded):
    assert not graded[0].heard


def test_no_process_is_left(graded):
    assert not graded[2]


def test_the_bank_is_read_whole():
    assert len(BANK) >= 36
    assert all(attack.about and (attack.answers or attack.at_home) for attack in BANK)
    assert not [attack.name for attack in BANK if re.search(r"[^\w]", attack.name)]
