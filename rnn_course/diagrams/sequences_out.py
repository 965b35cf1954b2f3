"""Pictures of lesson 8: networks that answer with a sequence."""

from collections.abc import Callable

from rnn_course.diagrams.canvas import Canvas

PICTURES: tuple[Callable[[], Canvas], ...] = ()
