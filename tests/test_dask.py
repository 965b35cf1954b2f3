"""``rnn-course grade --scheduler``: on Dask's workers, one of which is killed at work and one joins late."""

import json
import logging
import os
import signal
import subprocess
import sys
import time
from contextlib import ExitStack, closing

import dask
import pytest
from killing import begin, class_of, gradebook, graded

from rnn_course.grading import CannotGrade
from rnn_course.grading.execution import Job, Limits
from rnn_course.grading.workers import Workers

STUDENTS = 8
PATIENCE = 120  # seconds
LOST_AFTER = "5s"  # without its scheduler; Dask's own choice is 30 s


def until(condition):
    """Wait for something, and return it."""
    end = time.monotonic() + PATIENCE
    while not (found := condition()):
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)
    return found


@pytest.fixture
def cluster(tmp_path):
    """Starts schedulers and workers on loopback, and ends them afterwards."""
    with ExitStack() as stack:

        def start(*arguments):
            command = [sys.executable, "-m", "dask", *arguments]
            environment = os.environ | {"RNN_COURSE_DATA": "sample"}
            process = subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.DEVNULL)
            stack.callback(process.wait)
            stack.callback(process.kill)
            return process

        yield start


@pytest.fixture
def scheduler(cluster, tmp_path):
    """A scheduler, its address, and what ``cluster`` needs to start a worker."""
    file = tmp_path / "scheduler.json"
    process = cluster("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file))
    until(file.exists)
    worker = ["worker", "--scheduler-file", str(file), "--nthreads", "1", "--no-nanny", "--no-dashboard"]
    return process, json.loads(file.read_text())["address"], worker


def test_a_worker_is_killed_and_one_joins_late(cluster, scheduler, tmp_path_factory):
    classroom = class_of(STUDENTS, tmp_path_factory.mktemp("class"))
    _, address, worker = scheduler
    first, _ = cluster(*worker), cluster(*worker)
    grading = begin(classroom, "--scheduler", address)
    until(lambda: graded(classroom) >= 2 or grading.poll() is not None)
    first.send_signal(signal.SIGKILL)
    cluster(*worker)
    output, _ = grading.communicate(timeout=PATIENCE)
    assert grading.returncode == 0, output
    assert graded(classroom) == len(gradebook(classroom)) == STUDENTS

    here = class_of(STUDENTS, tmp_path_factory.mktemp("here"))
    output, _ = begin(here).communicate()
    assert gradebook(classroom) == gradebook(here), output


@pytest.mark.parametrize("when", ["before", "while sending"])
def test_a_lost_scheduler_is_named_whatever_was_asked_of_it(when, scheduler):
    process, address, _ = scheduler
    with dask.config.set({"distributed.comm.timeouts.connect": LOST_AFTER}):
        workers = Workers(1, address, "process", Limits(1, 1))

    def kill():
        process.kill()
        process.wait()

    def jobs():
        kill()
        yield "a student", Job([], [])

    with closing(workers), pytest.raises(CannotGrade, match="the scheduler was lost"):
        if when == "before":
            kill()
        next(workers.outcomes(jobs()))


def test_a_lost_scheduler_costs_nobody_a_grade(cluster, scheduler, tmp_path_factory, monkeypatch):
    monkeypatch.setenv("DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT", LOST_AFTER)
    classroom = class_of(STUDENTS, tmp_path_factory.mktemp("class"))
    process, address, worker = scheduler
    cluster(*worker)
    grading = begin(classroom, "--scheduler", address)
    until(lambda: graded(classroom) >= 1 or grading.poll() is not None)
    process.send_signal(signal.SIGKILL)
    output, _ = grading.communicate(timeout=PATIENCE)
    assert grading.returncode == 1
    assert "the scheduler was lost" in output and "Traceback" not in output, output
    assert 1 <= graded(classroom) < STUDENTS

    output, _ = begin(classroom).communicate()
    assert graded(classroom) == len(gradebook(classroom)) == STUDENTS, output
    assert "needs a person:" not in output


def test_dask_shows_errors_alone():
    workers = Workers(1, None, "process", Limits())
    levels = {name: logging.getLogger(name).getEffectiveLevel() for name in ("distributed.batched", "distributed.client")}
    workers.close()
    assert set(levels.values()) == {logging.ERROR}, levels


def test_what_is_no_address_is_named():
    with pytest.raises(CannotGrade, match=r"nowhere is not the address of a scheduler \(.*\), such as tcp://"):
        Workers(1, "nowhere", "process", Limits())
