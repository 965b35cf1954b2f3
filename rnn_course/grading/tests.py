"""The tests' process: runs setup cells and test cells; the names that the exercise asks for call into the learner's process.

Nothing that comes from there is trusted: it is plain data of exact types, and no attribute of a learner's object is asked here.
"""

import reprlib
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rnn_course.grading.cells import MAX_OUTPUTS, CellShell, TooSlow, plain, time_limit, write_files
from rnn_course.grading.channel import Channel, Closed
from rnn_course.grading.seeds import note_seeds
from rnn_course.grading.values import Argument, CannotCross, exception, update

MAX_RESTARTS = 20
GRACE = 5  # seconds in which a learner's process may stop its own cell, and keep what that had defined, before it is ended


class LearnerEnded(Exception):
    """The learner's process ended, or had to be ended."""


def main(channel: Channel) -> None:
    """Receive a submission's cells, run them in their order, and send back each one's outputs."""
    job = channel.receive()
    shell = CellShell.instance()
    write_files(job["released"], Path())
    learner = Learner(channel, job["files"] | job["released"], job["seconds"])
    note_seeds(learner.seeds)
    most = MAX_OUTPUTS
    for number, (kind, theirs, ours) in enumerate(job["cells"]):
        outputs = []
        if kind != "test":
            outputs = learner.run(theirs)
        if kind == "setup":
            with time_limit(job["seconds"]):
                shell.run(ours)
            learner.seeds.clear()  # the learner's process has run this cell itself
        elif kind == "test":
            with time_limit(job["seconds"]):
                outputs = _unavailable(learner.look(job["names"], shell.user_ns)) or shell.run(ours)
        outputs, size = plain(outputs, most)
        most -= size
        channel.send(["outputs", number, outputs])
    channel.send(["done"])


def _error(name: str, text: str) -> dict:
    return {"output_type": "error", "ename": name, "evalue": text, "traceback": [f"{name}: {text}"]}


def _unavailable(reason: str) -> list[dict]:
    return [_error("LearnerEnded", reason)] if reason else []


class Learner:
    """The tests' side of a learner's process. If that ends, another is started and runs the cells again that ran so far."""

    def __init__(self, supervisor: Channel, files: dict[str, bytes], seconds: float) -> None:
        self.supervisor = supervisor
        self.files = files
        self.seconds = seconds
        self.ran: list[str] = []
        self.seeds: list[list] = []  # that a test set since the last call
        self.restarts = 0
        self.channel = self._start()

    def _start(self) -> Channel:
        self.supervisor.send(["learner"])
        self.ended = self.supervisor.receive()  # why the one before ended
        _, (file,), _, _ = socket.recv_fds(self.supervisor.connection, 1, 1)
        channel = Channel(socket.socket(fileno=file))
        channel.send(["files", self.files])
        return channel

    def _restart(self) -> None:
        """Replace a learner's process that ended; leave out the cell in which it did."""
        signal.setitimer(signal.ITIMER_REAL, 0)
        self.restarts += 1
        if self.restarts > MAX_RESTARTS:
            raise LearnerEnded(f"Your code ended its own process more than {MAX_RESTARTS} times.")
        self.channel.connection.close()
        self.channel = self._start()
        again, self.ran = self.ran, []
        for source in again:
            self.run(source)

    @contextmanager
    def _talk(self) -> Iterator[Channel]:
        """Give the channel; restart the process where it ended or has not answered in time."""
        try:
            yield self.channel
        except TooSlow:
            self._restart()
            signal.setitimer(signal.ITIMER_REAL, 1, 1)  # should a test catch this one
            raise
        except (Closed, CannotCross) as error:
            self._restart()
            signal.setitimer(signal.ITIMER_REAL, self.seconds, 1)
            raise LearnerEnded(f"Your code's process ended: {self.ended or error}.") from None

    def run(self, source: str) -> list[dict]:
        """Run a learner's cell and return its outputs."""
        try:
            with time_limit(self.seconds + GRACE), self._talk() as channel:
                channel.send(["run", source, self.seconds])
                outputs = channel.receive(plain=True)
        except (TooSlow, LearnerEnded) as error:
            return [_error(type(error).__name__, str(error))]
        self.ran.append(source)
        return outputs

    def look(self, names: list[str], namespace: dict[str, Any]) -> str:
        """Bring what the exercise asks for into the tests' namespace; return the reason if that fails."""
        try:
            with self._talk() as channel:
                channel.send(["look", names])
                found = channel.receive(lambda _: _Function)
        except (TooSlow, LearnerEnded) as error:
            return str(error)
        for name in names:
            namespace.pop(name, None)
            if isinstance(found, dict) and name in found:
                namespace[name] = stand_in(self, name) if found[name] is _Function else found[name]
        return ""

    def call(self, name: str, args: tuple, kwargs: dict) -> Any:
        """Call a learner's function: return what it returns, raise what it raises, change arguments as it changes them."""
        functions: list[Callable] = []

        def number(function: Callable) -> int:
            functions.append(function)
            return len(functions) - 1

        with self._talk() as channel:
            for seed in self.seeds:
                channel.send(["seed", *seed])
            self.seeds.clear()
            channel.send(["call", name, list(args), kwargs], number)
            while True:
                match channel.receive(lambda _: None):
                    case ["callback", int(index), list(own_args), dict(own_kwargs)] if 0 <= index < len(functions):
                        channel.send(_answer(functions[index], own_args, own_kwargs))
                    case [("value" | "error") as kind, result, after, str(printed)]:
                        break
                    case _:
                        raise CannotCross("it sent something that is not an answer")
        sys.stdout.write(printed)
        if kind == "error":
            error = as_exception(result, asked(name, args, kwargs))  # as it was asked: next the arguments change
        given = [*args, *kwargs.values()]
        match after:
            case [list(new_args), dict(new_kwargs)] if len(new_args) == len(args) and list(new_kwargs) == list(kwargs):
                for original, now in zip(given, [*new_args, *new_kwargs.values()], strict=True):
                    update(original, now)
        if kind == "error":
            raise error
        if isinstance(result, Argument) and isinstance(result.index, int) and 0 <= result.index < len(given):
            return given[result.index]
        return result


class _Function:
    """Marks a name that stands for a function of the learner's."""


def _answer(function: Callable, args: list, kwargs: dict) -> list:
    try:
        return ["value", function(*args, **kwargs)]
    except Exception as error:
        return ["error", [type(error).__name__, str(error)]]


def stand_in(learner: Learner, name: str) -> Callable:
    """Return a function that calls the learner's one of that name."""

    def function(*args: object, **kwargs: object) -> object:
        return learner.call(name, args, kwargs)

    function.__name__ = function.__qualname__ = name
    return function


def asked(name: str, args: tuple, kwargs: dict) -> str:
    """Return a call as a test may have written it; long values are cut short."""
    short = reprlib.Repr()
    short.maxlist = short.maxtuple = short.maxdict = 10
    short.maxstring = short.maxother = 100
    return f"{name}({', '.join([*map(short.repr, args), *(f'{key}={short.repr(value)}' for key, value in kwargs.items())])})"


def as_exception(description: Any, call: str) -> Exception:
    """Return an exception like the one that the learner's code raised at a call: of the same built-in type, or of that name."""
    match description:
        case [str(name), str(message), str(own_traceback)]:
            pass
        case _:
            return LearnerEnded("Your code's process sent something that is not an answer.")
    error = exception(name, message)
    error.own_traceback = f"{call} raised this:\n{own_traceback}"
    return error
