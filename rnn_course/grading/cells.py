"""Run a cell as Jupyter's kernel does, in this process, and return its outputs as a notebook stores them."""

import io
import signal
import subprocess
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Instance, List, Type

MAX_OUTPUT = 200_000  # characters of text that a cell may write; what follows is dropped
MAX_LINE = 20_000  # characters of an error's message, or of one frame of its traceback
OWN_TRACEBACK = "\nIn your code:\n"  # begins the learner's part of a test's traceback
MAX_RICH = 2_000_000  # characters of one picture or table
MAX_OUTPUTS = 20_000_000  # characters of all outputs of a submission
MIN_OUTPUT = 20_000  # that each counts for at least: to show a thousand of them takes seconds, whatever is in them
RICH = ("text/plain", "image/png", "image/jpeg")  # no form that could run a script in an instructor's browser


class TooSlow(Exception):
    """A cell took longer than it may."""


def write_files(files: dict[str, bytes], folder: Path) -> None:
    """Write what lies beside a notebook, by path, into a folder."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise TooSlow in what runs inside when its time is up, and again every second should that be caught."""

    def stop(*_: object) -> None:
        raise TooSlow(f"this took longer than {seconds:g} seconds. Does a loop never end?")

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


class Stream(io.TextIOBase):
    """A standard stream that becomes an output of the cell."""

    encoding = "utf-8"

    def __init__(self, name: str, outputs: list[dict]) -> None:
        self.name, self.outputs, self.written = name, outputs, 0

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        """Return a file for programs that write to this stream: what they write is not shown."""
        return 1

    def write(self, text: str) -> int:
        text = str(text).encode(errors="replace").decode()  # half a character could not be sent
        kept = text[: max(MAX_OUTPUT - self.written, 0)]
        if len(kept) < len(text) and self.written < MAX_OUTPUT:
            kept += "\n... (output cut here)\n"
        self.written += len(text)
        last = self.outputs[-1] if self.outputs else {}
        if kept and last.get("name") == self.name and last.get("output_type") == "stream":
            last["text"] += kept
        elif kept:
            self.outputs.append({"output_type": "stream", "name": self.name, "text": kept})
        return len(text)


def _small(data: dict[str, Any]) -> dict[str, str]:
    """Return the forms of a picture or table that are text and not too large; pictures in bytes become text."""
    texts = {kind: b64encode(form).decode() if isinstance(form, bytes) else form for kind, form in data.items()}
    return {kind: form for kind, form in texts.items() if kind in RICH and isinstance(form, str) and len(form) <= MAX_RICH}


def plain(outputs: Any, most: int) -> tuple[list[dict], int]:
    """Return outputs made of texts and nothing else, whoever sent them, and how many characters they are.

    What goes beyond ``most`` is left out, but never a last error: a test without one has passed.
    """
    outputs = [_plain(output) for output in outputs if isinstance(output, dict)] if isinstance(outputs, list) else []
    outputs = [output for output in outputs if output]
    kept, left = [], most
    for output in outputs:
        left -= max(len(str(output)), MIN_OUTPUT)
        if left < 0:
            text = "... (outputs cut here: they are too many)\n"
            errors = [output for output in outputs if output["output_type"] == "error"]
            return [*kept, {"output_type": "stream", "name": "stdout", "text": text}, *errors[-1:]], most
        kept.append(output)
    return kept, most - left


def _plain(output: dict) -> dict:
    match output:
        case {"output_type": "stream", "name": "stdout" | "stderr" as name, "text": str(text)}:
            return {"output_type": "stream", "name": name, "text": text[: 2 * MAX_OUTPUT]}
        case {"output_type": "display_data" | "execute_result" as kind, "data": dict(data)}:
            return {"output_type": kind, "data": _small(data)}
        case {"output_type": "error", "ename": str(name), "evalue": str(text), "traceback": list(lines)}:
            lines = [str(line)[:MAX_LINE] for line in lines[-100:]]
            return {"output_type": "error", "ename": name[:1000], "evalue": text[:MAX_LINE], "traceback": lines}
    return {}


class _Publisher(DisplayPublisher):
    outputs = List()

    def publish(self, data: dict, metadata: dict | None = None, **_: object) -> None:
        self.outputs.append({"output_type": "display_data", "data": _small(data), "metadata": metadata or {}})


class _LastValue(DisplayHook):
    outputs = List()

    def write_output_prompt(self) -> None:
        pass

    def write_format_data(self, format_dict: dict, md_dict: dict | None = None) -> None:
        self.outputs.append(
            {
                "output_type": "execute_result",
                "execution_count": self.shell.execution_count,
                "data": _small(format_dict),
                "metadata": md_dict or {},
            }
        )

    def finish_displayhook(self) -> None:
        pass


class CellShell(InteractiveShell):
    """IPython without a terminal, a history or a kernel."""

    display_pub_class = Type(_Publisher)
    displayhook_class = Type(_LastValue)
    outputs = Instance(list, args=())

    def __init__(self, **kwargs: object) -> None:
        super().__init__(xmode="Plain", **kwargs)  # for each error the others look through all modules: a fifth of a second
        self.history_manager.enabled = False

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        if own_traceback := getattr(evalue, "own_traceback", ""):
            stb = [*stb, OWN_TRACEBACK + own_traceback]
        self.outputs.append(
            {"output_type": "error", "ename": etype.__name__, "evalue": str(evalue)[:MAX_OUTPUT], "traceback": stb}
        )

    def enable_gui(self, gui: str | None = None) -> None:
        """Do nothing: there is no event loop (IPython calls this for matplotlib)."""

    def system(self, cmd: str) -> None:
        """Run ``!cmd``, or the like of ``%pip``, and print what it writes; IPython's own way would need a terminal."""
        command = self.var_expand(cmd, depth=1)
        done = subprocess.run(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        print(done.stdout.decode(errors="replace"), end="")
        self.user_ns["_exit_code"] = done.returncode

    def run(self, source: str) -> list[dict]:
        """Run a cell and return its outputs, an error among them if it raised."""
        self.outputs = outputs = []
        self.display_pub.outputs = self.displayhook.outputs = outputs
        with redirect_stdout(Stream("stdout", outputs)), redirect_stderr(Stream("stderr", outputs)):
            result = self.run_cell(source, store_history=True)
        if not result.success and not any(output["output_type"] == "error" for output in outputs):
            text = "the cell raised, and its error could not be shown"  # without an error a test would pass
            outputs.append({"output_type": "error", "ename": "Error", "evalue": text, "traceback": [text]})
        return outputs
