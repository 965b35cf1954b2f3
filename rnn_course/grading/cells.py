"""Run a cell as Jupyter's kernel does, in this process, and return its outputs as a notebook stores them."""

import io
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Instance, List, Type

MAX_OUTPUT = 200_000  # characters of text that a cell may write; what follows is dropped
MAX_RICH = 2_000_000  # characters of one picture or table


class Stream(io.TextIOBase):
    """A standard stream that becomes an output of the cell."""

    def __init__(self, name: str, outputs: list[dict]) -> None:
        self.name, self.outputs, self.written = name, outputs, 0

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        kept = str(text)[: MAX_OUTPUT - self.written]
        if len(kept) < len(text) and self.written < MAX_OUTPUT:
            kept += "\n... (output cut here)\n"
        self.written += len(text)
        last = self.outputs[-1] if self.outputs else {}
        if kept and last.get("name") == self.name and last.get("output_type") == "stream":
            last["text"] += kept
        elif kept:
            self.outputs.append({"output_type": "stream", "name": self.name, "text": kept})
        return len(text)


def _small(data: dict[str, Any]) -> dict[str, Any]:
    return {kind: content for kind, content in data.items() if len(str(content)) <= MAX_RICH}


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
        super().__init__(**kwargs)
        self.history_manager.enabled = False

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        if own_traceback := getattr(evalue, "own_traceback", ""):
            stb = [*stb, f"\nIn your code:\n{own_traceback}"]
        self.outputs.append(
            {"output_type": "error", "ename": etype.__name__, "evalue": str(evalue)[:MAX_OUTPUT], "traceback": stb}
        )

    def enable_gui(self, gui: str | None = None) -> None:
        """Do nothing: there is no event loop (IPython calls this for matplotlib)."""

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
