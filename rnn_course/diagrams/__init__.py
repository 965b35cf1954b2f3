"""The course's pictures, drawn as SVG: ``python -m rnn_course.diagrams`` redraws them all."""

from collections.abc import Callable
from pathlib import Path

from rnn_course.diagrams import gates, gradients, networks, reviews, sequences, sequences_out
from rnn_course.diagrams.canvas import Canvas

MODULES = (sequences, networks, reviews, gradients, gates, sequences_out)
PICTURES: dict[str, Callable[[], Canvas]] = {draw.__name__: draw for module in MODULES for draw in module.PICTURES}


def draw_all(folder: Path) -> None:
    """Write every picture into a folder, as ``<name>.svg``."""
    for name, draw in PICTURES.items():
        (folder / f"{name}.svg").write_text(draw().svg(), encoding="utf-8")
