"""Run one submission's cells: learner's code and tests each in a process of their own, watched from here."""

import socket
import time
from dataclasses import asdict, dataclass, field
from typing import Any

from rnn_course.grading.channel import Channel, Closed
from rnn_course.grading.sandbox import Sandbox
from rnn_course.grading.values import CannotCross

WHOLE = 10  # a submission may take as long in all as this many cells


@dataclass(frozen=True)
class Limits:
    """What one submission may use."""

    seconds: float = 120  # a cell, as in nbgrader_config.py
    memory: int = 2000 << 20  # bytes, of each of its two processes, beyond what all processes share


@dataclass
class Job:
    """A submission's cells, in their order, each [kind, source for the learner's process, source for the tests' process].

    Kinds: "learner" runs in the learner's process, "setup" in both, "test" in the tests' process.
    """

    cells: list[list[str]]
    names: list[str]  # that the answers are to define
    files: dict[str, bytes] = field(default_factory=dict)  # that were handed in beside the notebook, by path
    released: dict[str, bytes] = field(default_factory=dict)  # the course's own, which replace these


@dataclass
class Outcome:
    """Each cell's outputs, None where it did not run, and why it did not."""

    outputs: list[list[dict[str, Any]] | None]
    problem: str = ""
    final: bool = True  # else the next run tries again


def execute(job: Job, sandbox: Sandbox, limits: Limits) -> Outcome:
    """Run a submission to its end, or to the end of its time."""
    outcome = Outcome([None] * len(job.cells))
    ours, theirs = socket.socketpair()
    tests = sandbox.start("tests", limits.memory, theirs)
    theirs.close()
    learner = 0
    channel = Channel(ours)
    end = time.monotonic() + WHOLE * limits.seconds
    try:
        channel.send(asdict(job) | {"seconds": limits.seconds})
        while True:
            ours.settimeout(max(end - time.monotonic(), 0.01))
            match channel.receive(plain=True):  # a learner's text is in it: nothing is built here
                case ["learner"]:
                    channel.send(sandbox.stop(learner) if learner else "")
                    mine, others = socket.socketpair()
                    with mine, others:
                        learner = sandbox.start("learner", limits.memory, others)
                        socket.send_fds(ours, [b"+"], [mine.fileno()])
                case ["outputs", int(number), list(outputs)]:
                    outcome.outputs[number] = outputs
                case ["done"]:
                    break
    except TimeoutError:
        outcome.problem = f"it took more than {WHOLE * limits.seconds:g} seconds in all"
    except (Closed, CannotCross, ConnectionError) as error:
        outcome.problem = f"the tests' process ended ({error})"
    finally:
        ours.close()
        outcome.problem = outcome.problem and (sandbox.stop(tests) or outcome.problem)
        sandbox.stop(tests)
        if learner:
            sandbox.stop(learner)
    return outcome
