"""Pictures of lesson 7: what the gates of an LSTM and a GRU do."""

from collections.abc import Callable

from rnn_course.diagrams.canvas import Canvas

PICTURES: tuple[Callable[[], Canvas], ...] = ()
