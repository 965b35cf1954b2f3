"""Pictures of lesson 6: gradients on their way back through time."""

import itertools
from math import cos, pi, sin

from rnn_course.diagrams.canvas import Canvas, Node
from rnn_course.palette import ACCENT, FEATURE, LAYER, NEUTRAL, PAPER, PREDICTION

STATES, FEATURES = 190, 310  # heights of the rows


def chain(canvas: Canvas, xs: list[float], names: list[str]) -> list[Node]:
    """Draw states over time with their inputs, read from left to right."""
    states = [canvas.layer(x, STATES, f"h_{name}", 76, 56) for x, name in zip(xs, names, strict=True)]
    for x, name, state in zip(xs, names, states, strict=True):
        canvas.arrow(canvas.feature(x, FEATURES, f"x_{name}"), state, colour=FEATURE)
    for before, after in itertools.pairwise(states):
        canvas.arrow((before.x + 38, STATES + 14), (after.x - 39, STATES + 14), colour=LAYER, width=4)
    return states


def back(canvas: Canvas, later: Node, earlier: Node, label: str = "") -> None:
    """Draw the gradient's way from a state to the one before it, above the way forward."""
    canvas.arrow((later.x - 39, STATES - 14), (earlier.x + 39, STATES - 14), colour=ACCENT, width=3, dashed=True)
    if label:
        canvas.text((later.x + earlier.x) / 2, STATES - 38, label, ACCENT, size=16)


def backprop_through_time() -> Canvas:
    """Forward from left to right, the gradient from right to left."""
    canvas = Canvas(
        900,
        430,
        "Backpropagation through time",
        "Four steps. Solid arrows lead forward: from each input x_t up to its state h_t, from each state to the next, "
        "from h_4 to the prediction y and on to the loss L. Dashed arrows lead back the same way, from L to y, to h_4, "
        "and from state to state to h_1; on each way from a state to the one before stands: times g', times W_hh transposed. "
        "Below each step: its share of the gradient of the weights.",
    )
    xs = [100.0, 280.0, 460.0, 640.0]
    states = chain(canvas, xs, ["1", "2", "3", "4"])
    canvas.prediction(760, STATES, "y")
    canvas.box(856, STATES, "L", ACCENT, 50, corner=4)
    canvas.arrow((678, STATES + 14), (738, STATES + 14), colour=PREDICTION, width=3)
    canvas.arrow((738, STATES - 14), (679, STATES - 14), colour=ACCENT, width=3, dashed=True)
    canvas.arrow((783, STATES + 14), (831, STATES + 14), colour=PREDICTION, width=3)
    canvas.arrow((831, STATES - 14), (783, STATES - 14), colour=ACCENT, width=3, dashed=True)
    for earlier, later in itertools.pairwise(states):
        back(canvas, later, earlier, "· g' · W_{hh}ᵀ")
    for x, name in zip(xs, "1234", strict=True):
        canvas.text(x, 372, f"share {name}", ACCENT, size=16)
    canvas.text(370, 406, "∂L/∂W_{hh} = share 1 + share 2 + share 3 + share 4", ACCENT)
    canvas.text(28, 40, "forward: compute the states", LAYER, anchor="start")
    canvas.text(28, 74, "back: compute ∂L/∂h_t, from the last step to the first", ACCENT, anchor="start")
    return canvas


def truncated_bptt() -> Canvas:
    """The way back is cut, the way forward is not."""
    canvas = Canvas(
        900,
        400,
        "Truncated backpropagation through time",
        "Six steps. Solid arrows lead forward through all of them, from h_1 to h_6 and to the loss L. Dashed arrows lead "
        "back from L to h_6, h_5 and h_4 only. Between h_4 and h_3 the way back is cut: steps 1 to 3 give no share of the "
        "gradient.",
    )
    xs = [76.0 + 134 * step for step in range(6)]
    states = chain(canvas, xs, list("123456"))
    loss = canvas.box(850, STATES, "L", ACCENT, 50, corner=4)
    canvas.arrow((784, STATES + 14), (loss.x - 26, STATES + 14), colour=PREDICTION, width=3)
    canvas.arrow((loss.x - 25, STATES - 14), (785, STATES - 14), colour=ACCENT, width=3, dashed=True)
    for earlier, later in itertools.pairwise(states[3:]):
        back(canvas, later, earlier)
    cut = (xs[2] + xs[3]) / 2
    canvas.line([(cut, 110), (cut, 350)], ACCENT, 3)
    canvas.add("rect", x=cut - 30, y=88, width=60, height=34, fill=PAPER)
    canvas.text(cut, 104, "cut", ACCENT, bold=True)
    canvas.text(xs[1], 372, "no gradient: shares left out", NEUTRAL)
    canvas.text(xs[4], 372, "k = 3 steps give their shares", ACCENT)
    canvas.text(28, 40, "forward: the state passes the cut", LAYER, anchor="start")
    canvas.text(28, 74, "back: the gradient does not", ACCENT, anchor="start")
    return canvas


def clipping() -> Canvas:
    """Two weight arrays, their gradient, and what either kind of clipping makes of it."""
    canvas = Canvas(
        780,
        440,
        "Clipping by norm, each array by itself or all together",
        "A plane: to the right the gradient of array a, upwards that of array b. A long dashed arrow, the gradient, is 4 to "
        "the right and 3 up, so 5 long. A quarter circle marks the limit 2. The arrow of global_clipnorm lies on the gradient "
        "and ends on the circle. The arrow of clipnorm ends at 2 to the right and 2 up, outside it: it points elsewhere.",
    )
    left, bottom, unit = 90, 370, 92

    def at(a: float, b: float) -> tuple[float, float]:
        return left + unit * a, bottom - unit * b

    canvas.arrow(at(0, 0), at(4.6, 0))
    canvas.arrow(at(0, 0), at(0, 3.5))
    for number in range(1, 5):
        canvas.text(at(number, 0)[0], bottom + 22, str(number), NEUTRAL, size=16)
        if number < 4:
            canvas.text(left - 20, at(0, number)[1], str(number), NEUTRAL, size=16)
    canvas.text(at(4.7, 0)[0], bottom, "array a", NEUTRAL, anchor="start")
    canvas.text(left, 28, "array b", NEUTRAL)
    canvas.line([at(2 * cos(pi * i / 60), 2 * sin(pi * i / 60)) for i in range(31)], NEUTRAL, dashed=True)
    canvas.text(*at(1.1, 2.2), "clipnorm", PREDICTION)
    canvas.text(*at(2.4, 0.3), "limit 2", NEUTRAL, size=16)
    canvas.arrow(at(0, 0), at(4, 3), colour=ACCENT, width=2, dashed=True)
    canvas.arrow(at(0, 0), at(2, 2), colour=PREDICTION, width=4)
    canvas.arrow(at(0, 0), at(1.6, 1.2), colour=LAYER, width=5)
    canvas.text(at(4.1, 0)[0], at(0, 3)[1], "the gradient", ACCENT, anchor="start")
    canvas.text(at(1.95, 0)[0], at(0, 1.05)[1], "global_clipnorm", LAYER, anchor="start")
    return canvas


PICTURES = (backprop_through_time, truncated_bptt, clipping)
