"""``rnn-course grade --scheduler``: on Dask's workers, one of which is killed at work and one joins late."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import ExitStack

import pytest
from killing import begin, class_of, gradebook, graded

STUDENTS = 8
PATIENCE = 120  # seconds


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


def test_a_worker_is_killed_and_one_joins_late(cluster, tmp_path, tmp_path_factory):
    classroom = class_of(STUDENTS, tmp_path_factory.mktemp("class"))
    address = tmp_path / "scheduler.json"
    cluster("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(address))
    until(address.exists)
    worker = ["worker", "--scheduler-file", str(address), "--nthreads", "1", "--no-nanny", "--no-dashboard"]
    first, _ = cluster(*worker), cluster(*worker)
    contact = json.loads(address.read_text())["address"]
    grading = begin(classroom, "--scheduler", contact)
    until(lambda: graded(classroom) >= 2 or grading.poll() is not None)
    first.send_signal(signal.SIGKILL)
    cluster(*worker)
    output, _ = grading.communicate(timeout=PATIENCE)
    assert grading.returncode == 0, output
    assert graded(classroom) == len(gradebook(classroom)) == STUDENTS

    here = class_of(STUDENTS, tmp_path_factory.mktemp("here"))
    output, _ = begin(here).communicate()
    assert gradebook(classroom) == gradebook(here), output
