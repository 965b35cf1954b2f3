"""Whatever happens to ``rnn-course grade``, a later run completes it: killed, locked out, no space left, no permission."""

import fcntl
import io
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager

import pytest
from killing import ASSIGNMENT, class_of, grade_with_kills, gradebook, graded
from ours import begin
from rich.console import Console

from rnn_course.classroom import Classroom
from rnn_course.grading.class_grading import LOCK, grade
from rnn_course.grading.execution import Outcome
from rnn_course.grading.feedback import FastHTMLExporter

STUDENTS = 5
ROOT = os.geteuid() == 0


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """The folder of a class that has not been graded."""
    return class_of(STUDENTS, tmp_path_factory.mktemp("fresh")).folder


def copy_of(fresh, folder):
    classroom = Classroom(folder)
    shutil.copytree(fresh, folder, dirs_exist_ok=True)
    return classroom


@pytest.fixture(scope="module")
def undisturbed(fresh, tmp_path_factory):
    """The class graded in peace."""
    classroom = copy_of(fresh, tmp_path_factory.mktemp("undisturbed"))
    process = begin(classroom)
    output, _ = process.communicate()
    assert process.returncode == 0, output
    return classroom


@pytest.fixture
def classroom(fresh, tmp_path):
    """The same class, not graded yet."""
    return copy_of(fresh, tmp_path)


def run(classroom, *options):
    process = begin(classroom, *options)
    output, _ = process.communicate()
    return process.returncode, " ".join(output.split())


def assert_a_later_run_completes(classroom, undisturbed):
    code, output = run(classroom)
    assert code == 0, output
    assert gradebook(classroom) == gradebook(undisturbed)


def test_killed_at_any_moment(classroom, undisturbed):
    assert grade_with_kills(classroom, STUDENTS, 3, random.Random(1))
    assert gradebook(classroom) == gradebook(undisturbed)


@contextmanager
def locked(folder, how="EXCLUSIVE"):
    """Lock the gradebook, as another program may."""
    with closing(sqlite3.connect(folder / "gradebook.db")) as other:
        other.execute(f"BEGIN {how}")
        yield


def locked_for_writing(folder):
    """Lock the gradebook as a program does that is about to change it: others may read."""
    return locked(folder, "IMMEDIATE")


@contextmanager
def another_grader(folder):
    """Hold what a second ``rnn-course grade`` in this folder holds."""
    with open(folder / LOCK, "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def read_only(folder):
    """Make a folder read-only, for root as well."""
    if ROOT:
        subprocess.run(["mount", "--bind", folder, folder], check=True)
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
    else:
        folder.chmod(0o555)
    try:
        yield
    finally:
        if ROOT:
            subprocess.run(["umount", folder], check=True)
        folder.chmod(0o755)


@contextmanager
def a_name_that_is_not_utf8(folder):
    """Have a student's folder that was named on another system."""
    path = os.fsencode(folder / "submitted") + b"/Ren\xe9/decode_reviews"
    os.makedirs(path)
    try:
        yield
    finally:
        shutil.rmtree(os.path.dirname(path))


@contextmanager
def a_name_with_a_line_break(folder):
    """Have a student's folder that nbgrader cannot find again."""
    path = folder / "submitted" / "Ada\nLovelace"
    (path / "decode_reviews").mkdir(parents=True)
    try:
        yield
    finally:
        shutil.rmtree(path)


HINDRANCES = {
    locked: r"the gradebook cannot be used .*database is locked",
    locked_for_writing: r"the gradebook cannot be used .*database is locked",
    another_grader: r"another rnn-course grade or collect is at work in this folder: wait until it ends",
    a_name_that_is_not_utf8: r"the folder 'Ren\\udce9' in submitted has a name that is not UTF-8: rename it",
    a_name_with_a_line_break: r"the folder 'Ada\\nLovelace' in submitted has a name with a line break or the like in it",
    read_only: r"(Read-only file system|Permission denied).*run it again",
}
if sys.platform == "darwin":  # its file system holds no such name
    del HINDRANCES[a_name_that_is_not_utf8]


def test_what_it_cannot_begin_with_it_names_and_changes_nothing(classroom, undisturbed):
    for hinder, reason in HINDRANCES.items():
        with hinder(classroom.folder):
            code, output = run(classroom)
        assert (code, graded(classroom)) == (1, 0)
        assert re.search(reason, output), output
        assert "Traceback" not in output
    assert_a_later_run_completes(classroom, undisturbed)


def test_one_that_cannot_be_recorded_is_said_and_the_others_are_recorded(classroom, monkeypatch):
    class AllPass:
        def outcomes(self, jobs):
            return ((label, Outcome([[] for _ in job.cells])) for label, job in jobs)

    make = FastHTMLExporter.from_notebook_node

    def fail_at_one(self, notebook, *arguments, **options):
        if "mine alone" in str(notebook):
            raise LookupError("nobody thought of this")
        return make(self, notebook, *arguments, **options)

    monkeypatch.setattr(FastHTMLExporter, "from_notebook_node", fail_at_one)
    monkeypatch.chdir(classroom.folder)
    classroom.hand_in("odd", ASSIGNMENT, {"build_decoder": "# mine alone"})
    said = io.StringIO()
    tally = grade(AllPass(), [], [], Console(file=said, width=300), force=True)[ASSIGNMENT]
    assert (tally.graded, tally.full, len(tally.problems)) == (STUDENTS + 1, STUDENTS, 1)
    assert "odd/decode_reviews: needs a person: it could not be recorded (LookupError)" in said.getvalue()
    assert "odd/decode_reviews: LookupError('nobody thought of this')" in said.getvalue()


@pytest.mark.skipif(not ROOT, reason="only root may mount a small disk to fill")
def test_a_full_disk(classroom, undisturbed):
    small = classroom.folder / "autograded"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100k", "none", small], check=True)
    try:
        code, output = run(classroom)
        assert code == 1
        assert "No space left on device" in output
        assert "run it again" in output
        assert "Traceback" not in output
    finally:
        subprocess.run(["umount", small], check=True)
    assert_a_later_run_completes(classroom, undisturbed)
