"""The learner's process: runs the learner's cells and, asked by the tests' process, the learner's functions.

It knows no test. Whatever runs here may do with it what it likes: all that the other side takes from it is plain data.
"""

import os
import re
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from types import FunctionType
from weakref import WeakSet

from rnn_course.grading.cells import CellShell, Stream, time_limit, write_files
from rnn_course.grading.channel import Channel, Closed
from rnn_course.grading.seeds import set_seed
from rnn_course.grading.values import Argument, CannotCross, exception, pack

MAX_TRACEBACK = 20_000  # characters
NOT_THE_LEARNER_S = (os.path.dirname(__file__), "msgpack")  # files that call the learner's function, or read its generator


def main(channel: Channel) -> None:
    """Serve until the other side ends."""
    shell = CellShell.instance()
    sys.path.insert(0, os.getcwd())
    with suppress(Closed):
        serve(channel, shell)


def serve(channel: Channel, shell: CellShell) -> list:
    """Answer requests; return the first message that is none: the answer to a question of ours."""
    while True:
        message = channel.receive(lambda number: remote(channel, shell, number))
        match message:
            case ["files", files]:
                write_files(files, Path())
            case ["run", source, seconds]:
                with time_limit(seconds):
                    outputs = shell.run(source)
                channel.send(outputs)
            case ["look", names]:
                channel.send({name: shell.user_ns[name] for name in names if name in shell.user_ns}, lambda function: 0)
            case ["seed", number, args, kwargs]:
                set_seed(number, args, kwargs)
            case ["call", name, args, kwargs]:
                channel.send_bytes(call(shell.user_ns[name], args, kwargs))
            case _:
                return message


TURN = threading.RLock()  # a thread's question and its answer, before the next one's
REMOTE: WeakSet[Callable] = WeakSet()  # the functions that stand for the tests'


def remote(channel: Channel, shell: CellShell, number: int) -> Callable:
    """Return a function that asks the tests' process to call one of its own, an argument of the present call."""

    def function(*args: object, **kwargs: object) -> object:
        with TURN:
            channel.send(["callback", number, list(args), kwargs])
            kind, value = serve(channel, shell)
        if kind == "error":
            raise exception(*value)
        return value

    REMOTE.add(function)
    return function


def call(function: Callable, args: list, kwargs: dict) -> bytes:
    """Call a function; return what came of it, and what became of the arguments, as bytes.

    ["value", result, arguments or None, output] or ["error", [type, message, traceback], arguments or None, output].
    """

    def functions(function: Callable) -> int | None:
        """No need to send back an argument that is a function; others show as what they are."""
        return 0 if isinstance(function, FunctionType) and function in REMOTE else None

    before, outputs = pack([args, kwargs], functions), []

    def answer(kind: str, result: object) -> bytes:
        printed = "".join(output["text"] for output in outputs)
        try:
            after = [args, kwargs] if pack([args, kwargs], functions) != before else None
            return pack([kind, result, after, printed], functions)
        except CannotCross as error:
            return pack(["error", ["CannotBeGraded", str(error), ""], None, printed])

    with redirect_stdout(Stream("stdout", outputs)), redirect_stderr(Stream("stderr", outputs)):
        try:
            result = function(*args, **kwargs)
            for index, argument in enumerate([*args, *kwargs.values()]):
                if result is argument and not isinstance(result, (int, float, str, bytes, tuple)):
                    result = Argument(index)
            return answer("value", result)  # once: a generator can be read, and raise, only then
        except BaseException as error:
            return answer("error", [type(error).__name__, str(error)[:MAX_TRACEBACK], own_traceback(error)])


def own_traceback(error: BaseException) -> str:
    """Return a traceback that begins in the learner's code."""
    trace = error.__traceback__
    while trace.tb_next and any(part in trace.tb_frame.f_code.co_filename for part in NOT_THE_LEARNER_S):
        trace = trace.tb_next
    text = "".join(traceback.format_exception(type(error), error, trace))[-MAX_TRACEBACK:]
    return re.sub(r'File "<ipython-input-[^">]*>"', "Your cell", text)
