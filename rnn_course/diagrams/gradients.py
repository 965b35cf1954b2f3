"""Pictures of lesson 6: gradients on their way back through time."""

from collections.abc import Callable

from rnn_course.diagrams.canvas import Canvas

PICTURES: tuple[Callable[[], Canvas], ...] = ()
