"""``rnn-course grade`` and the bank of hostile submissions, all in one class: none gains, finds, harms or outlives anything."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hostile import ASSIGNMENT, NEIGHBOURS, SOMEBODY, Room, as_somebody, children, left_behind, orphans_seen, read_bank
from ours import why_no_bubblewrap

from rnn_course.classroom import COURSE, RNN_COURSE, notebook_path

BANK = read_bank()
LIMIT = 4  # seconds a cell may take here
ONE = {"COLUMNS": "200", "RNN_COURSE_DATA": "sample", "RNN_COURSE_SECRET": "canary-environment"}

NO_BUBBLEWRAP = why_no_bubblewrap()
pytestmark = pytest.mark.skipif(bool(NO_BUBBLEWRAP), reason=f"no bubblewrap here: {NO_BUBBLEWRAP}")


def run(room, *arguments):
    return subprocess.run([*RNN_COURSE, *arguments], cwd=room.folder, env=os.environ | ONE, capture_output=True, text=True)


def grade(room, attacks):
    """Hand attacks in between two neighbours and grade them; return what the commands said and the processes that they left."""
    for neighbour in NEIGHBOURS:
        room.hand_in_rightly(neighbour)
    for attack in attacks:
        room.attack(attack)
    before = children()
    with orphans_seen():
        done = [run(room, "collect", path) for path in sorted(room.folder.glob("downloaded/*/archive/*.zip"))]
        done.append(run(room, "grade", "--jobs", "8", "--timeout", str(LIMIT), "--memory", "1000"))
        left = left_behind(before)
    room.hang_up()
    return "".join(one.stdout + one.stderr for one in done), left


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    room = Room(tmp_path_factory.mktemp("released") / "course")
    for assignment in sorted({attack.assignment for attack in BANK}):
        room.plant(assignment)
    return room.folder


@pytest.fixture(scope="module")
def graded(tmp_path_factory, released):
    """The class after grading, what the commands said, and processes that they left."""
    room = Room(tmp_path_factory.mktemp("hostile") / "course", released)
    return room, *grade(room, BANK)


@pytest.mark.parametrize("attack", BANK, ids=lambda attack: attack.name)
def test_no_attack_gains_or_finds_anything(graded, attack):
    room, said, _ = graded
    assert room.gained(attack) == 0, said[-3000:]
    assert not room.printed(attack) | room.leaked(attack)


@pytest.mark.parametrize("neighbour", NEIGHBOURS)
def test_a_neighbour_gets_all_points(graded, neighbour):
    room, said, _ = graded
    assert sum(room.scores(ASSIGNMENT).get(neighbour, {}).values()) == 10, said[-3000:]


def test_every_attack_is_recorded_or_refused(graded):
    room, said, _ = graded
    assert "Traceback" not in said, said[-3000:]
    for attack in BANK:
        if "zip" not in attack.at_home:
            assert notebook_path(room.folder / "feedback" / attack.student, attack.assignment).with_suffix(".html").is_file()


def test_nothing_is_written_outside(graded):
    room, _, _ = graded
    assert not room.outsiders()
    assert (room.folder / "secret.txt").read_text() == "canary-secret\n"
    assert "evil" not in room.tables()


def test_nobody_is_called(graded):
    assert not graded[0].heard


def test_no_process_is_left(graded):
    assert not graded[2]


def test_the_bank_is_read_whole():
    in_the_readme = re.findall(r"^\| `(\w+)`:", (COURSE / "README.md").read_text(), re.MULTILINE)
    assert [attack.name for attack in BANK] == in_the_readme
    assert all(attack.about and (attack.answers or attack.at_home) for attack in BANK)
    assert not [attack.name for attack in BANK if re.search(r"[^\w]", attack.name)]


@pytest.mark.skipif(os.geteuid() != 0, reason="not root: all tests here run as an ordinary user already")
def test_an_ordinary_user_has_the_same_walls(released):
    """Root's bubblewrap needs no user namespace and changes the user, an ordinary user's does the reverse."""
    names = ["calls_home", "disk_filler", "hides_its_memory", "new_user_namespace", "read_proc", "writes_outside"]
    with tempfile.TemporaryDirectory(prefix="rnn-course-") as folder:
        room = Room(Path(folder) / "course", released)
        os.chown(folder, SOMEBODY, SOMEBODY)
        for path in Path(folder).rglob("*"):
            os.chown(path, SOMEBODY, SOMEBODY)
        code = f"import test_hostile; test_hostile.as_this_user({str(room.folder)!r}, {names})"
        command = as_somebody([sys.executable, "-c", code], "--setenv", "HOME", folder, "--setenv", "RNN_COURSE_DATA", "sample")
        done = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def as_this_user(folder, names):
    """Grade some attacks as whoever this is; raise if one gets anything."""
    assert os.geteuid() == SOMEBODY
    room = Room(Path(folder), Path(folder))
    attacks = [attack for attack in BANK if attack.name in names]
    said, left = grade(room, attacks)
    print(said)
    for attack in attacks:
        assert room.gained(attack) == 0 and not room.printed(attack), (attack.name, room.printed(attack))
    for neighbour in NEIGHBOURS:
        test_a_neighbour_gets_all_points((room, said, left), neighbour)
    assert not left and not room.heard and not room.outsiders(), (left, room.heard, room.outsiders())
