"""Pictures of lesson 7: what the gates of an LSTM and a GRU do."""

from collections.abc import Callable

from rnn_course.diagrams.canvas import Canvas, Node
from rnn_course.palette import ACCENT, FEATURE, LAYER, NEUTRAL


class Part:
    """Draws one part of a cell: in colour if it is what the picture is about, else grey and dashed."""

    def __init__(self, canvas: Canvas, shown: bool) -> None:
        self.canvas, self.shown = canvas, shown

    def colour(self, colour: str) -> str:
        return colour if self.shown else NEUTRAL

    def box(self, x: float, y: float, label: str, colour: str = LAYER, width: float = 76) -> Node:
        corner = 0 if colour == FEATURE else 14
        return self.canvas.box(x, y, label, self.colour(colour), width, corner=corner, dashed=not self.shown)

    def sign(self, x: float, y: float, sign: str) -> Node:
        """A small circle: what comes in is multiplied or added, number by number."""
        return self.canvas.box(x, y, sign, self.colour(ACCENT), 36, 36, corner=18, dashed=not self.shown)

    def arrow(
        self, start: Node | tuple, end: Node | tuple, label: str = "", colour: str = LAYER, side: int = 1, width: float = 3
    ) -> None:
        self.canvas.arrow(start, end, label, self.colour(colour), width if self.shown else 2, not self.shown, side)

    def line(self, points: list[tuple[float, float]], colour: str = LAYER) -> None:
        self.canvas.line(points, self.colour(colour), 3 if self.shown else 2, not self.shown)

    def text(self, x: float, y: float, words: str) -> None:
        self.canvas.text(x, y, words, self.colour(LAYER))

    def gate(self, x: float, y: float, label: str, h_bus: float, x_bus: float) -> Node:
        """A layer of its own that reads the state and the input."""
        box = self.box(x, y, label)
        self.arrow((x - 16, h_bus), (x - 16, y + 25))
        self.arrow((x + 16, x_bus), (x + 16, y + 25), colour=FEATURE)
        return box


def lstm(about: str, title: str, description: str) -> Canvas:
    """Draw an LSTM's step, one of its parts in colour."""
    canvas = Canvas(920, 380, title, description)
    forget, write, cell, output = (Part(canvas, about == part) for part in ("forget", "input", "cell", "output"))
    h_bus, x_bus = 290, 330
    for part in sorted((forget, write, cell, output), key=lambda part: part.shown):  # what is in colour lies above
        if part is forget:
            part.arrow(part.box(70, 50, "c_{t-1}"), part.sign(230, 50, "×"), width=5)
            part.arrow(part.gate(230, 190, "σ", h_bus, x_bus), (230, 69), "f_t")
        if part is write:
            part.arrow(part.gate(350, 190, "σ", h_bus, x_bus), (417, 133))
            part.text(366, 146, "i_t")
        if part is cell:
            part.arrow((248, 50), (411, 50), width=5)
            product, total, c_t = part.sign(430, 120, "×"), part.sign(430, 50, "+"), part.box(850, 50, "c_t")
            part.arrow(part.gate(510, 190, "tanh", h_bus, x_bus), product)
            part.text(494, 146, "c̃_t")
            part.arrow(product, total)
            part.arrow(total, c_t, width=5)
        if part is output:
            part.line([(750, 50), (750, 90)])
            squeezed, product = part.box(750, 110, "tanh"), part.sign(750, 190, "×")
            part.arrow(squeezed, product)
            part.arrow(part.gate(640, 190, "σ", h_bus, x_bus), product, "o_t")
            part.arrow(product, part.box(850, 190, "h_t"))
    state, feature = canvas.layer(70, h_bus - 12, "h_{t-1}", 76), canvas.feature(70, x_bus + 12, "x_t", 76)
    canvas.line([(state.x + 39, h_bus), (624, h_bus)], LAYER)
    canvas.line([(feature.x + 39, x_bus), (656, x_bus)], FEATURE)
    return canvas


def lstm_forget_gate() -> Canvas:
    return lstm(
        "forget",
        "The forget gate of an LSTM",
        "One step of an LSTM with the forget gate in colour. The old cell c_{t-1} comes in at the top left and is multiplied "
        "by f_t, which a sigmoid layer makes from h_{t-1} and x_t. The rest of the step is grey and dashed.",
    )


def lstm_input_gate() -> Canvas:
    return lstm(
        "input",
        "The input gate of an LSTM",
        "One step of an LSTM with the input gate in colour. A second sigmoid layer makes i_t from h_{t-1} and x_t. An arrow "
        "leads from it to the sign where the candidate is multiplied. The rest of the step is grey and dashed.",
    )


def lstm_cell() -> Canvas:
    return lstm(
        "cell",
        "The candidate and the cell of an LSTM",
        "One step of an LSTM with the candidate and the cell in colour. A tanh layer makes the candidate from h_{t-1} and x_t. "
        "Times the input gate, it is added to what the forget gate let through, and the sum is c_t, at the top right. "
        "The way along the top has a plus sign on it and no layer.",
    )


def lstm_output_gate() -> Canvas:
    return lstm(
        "output",
        "The output gate of an LSTM",
        "One step of an LSTM with the output gate in colour. A third sigmoid layer makes o_t. It is multiplied by the tanh of "
        "c_t, which branches off the line along the top, and the product is h_t, at the right.",
    )


def gru(about: str, title: str, description: str) -> Canvas:
    """Draw a GRU's step, one of its gates in colour."""
    canvas = Canvas(920, 400, title, description)
    update, reset = (Part(canvas, about == part) for part in ("update", "reset"))
    h_bus, x_bus = 310, 350
    for part in sorted((update, reset), key=lambda part: part.shown):
        if part is update:
            kept, total, product = part.sign(250, 50, "×"), part.sign(640, 50, "+"), part.sign(640, 130, "×")
            part.arrow((109, 50), kept, width=5)
            part.arrow(kept, total, width=5)
            part.arrow(total, part.box(850, 50, "h_t"), width=5)
            part.arrow(part.gate(250, 220, "σ", h_bus, x_bus), kept, "z_t", side=-1)
            rest = part.box(430, 130, "1 − z_t", width=100)
            part.arrow((250, 130), rest)
            part.arrow(rest, product)
            part.arrow(product, total)
        if part is reset:
            product, candidate = part.sign(510, 220, "×"), part.box(640, 220, "tanh")
            part.arrow(part.gate(390, 220, "σ", h_bus, x_bus), product, "r_t")
            part.arrow((510, h_bus), product)
            part.arrow(product, candidate)
            part.arrow((640, x_bus), candidate, colour=FEATURE)
            part.arrow(candidate, (640, 149), "h̃_t")
    canvas.line([(70, 50), (70, h_bus), (510, h_bus)], LAYER)
    canvas.layer(70, 50, "h_{t-1}", 76)
    feature = canvas.feature(70, x_bus + 12, "x_t", 76)
    canvas.line([(feature.x + 39, x_bus), (640, x_bus)], FEATURE)
    return canvas


def gru_update_gate() -> Canvas:
    return gru(
        "update",
        "The update gate of a GRU",
        "One step of a GRU with the update gate in colour. A sigmoid layer makes z_t from h_{t-1} and x_t. The old state is "
        "multiplied by z_t, the candidate by 1 minus z_t, and their sum is h_t. The rest of the step is grey and dashed.",
    )


def gru_reset_gate() -> Canvas:
    return gru(
        "reset",
        "The reset gate of a GRU",
        "One step of a GRU with the reset gate in colour. A sigmoid layer makes r_t from h_{t-1} and x_t. What comes from the "
        "old state is multiplied by r_t before it enters the tanh layer, together with x_t. That layer makes the candidate.",
    )


PICTURES: tuple[Callable[[], Canvas], ...] = (
    lstm_forget_gate,
    lstm_input_gate,
    lstm_cell,
    lstm_output_gate,
    gru_update_gate,
    gru_reset_gate,
)
