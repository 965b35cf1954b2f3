"""Pictures of chapters II and III: how recurrent networks are drawn, and what they compute."""

import itertools

from rnn_course.diagrams.canvas import Canvas, Node
from rnn_course.palette import ACCENT, DARK, FEATURE, INK, LAYER, NEUTRAL, PAPER, PREDICTION

FEATURES, STATES, PREDICTIONS = 340, 220, 100  # heights of the rows


def unrolled(
    canvas: Canvas,
    names: str,
    xs: list[float],
    inputs: list[str],
    outputs: list[str],
    weights: bool = False,
    down: int = 0,
) -> list[Node]:
    """Draw a network over named steps, bottom to top, from the hidden state h_0 on; return the predictions."""
    features = [canvas.feature(x, FEATURES + down, word) for x, word in zip(xs, inputs, strict=True)]
    states = [canvas.layer(x, STATES + down, f"h_{name}", 76) for x, name in zip(xs, names, strict=True)]
    predictions = [canvas.prediction(x, PREDICTIONS + down, word, 34) for x, word in zip(xs, outputs, strict=True)]
    before = canvas.layer(xs[0] - 150, STATES + down, "h_0", 60)
    for feature, state, prediction in zip(features, states, predictions, strict=True):
        canvas.arrow(feature, state, "W_{xh}" if weights else "", FEATURE, 3 if weights else 2)
        canvas.arrow(before, state, "W_{hh}" if weights else "", LAYER, 4)
        canvas.arrow(state, prediction, "W_{hy}" if weights else "", PREDICTION, 3 if weights else 2)
        before = state
    return predictions


def mlp() -> Canvas:
    """Left to right, one circle a unit."""
    canvas = Canvas(
        860,
        385,
        "A network drawn from left to right",
        "A multilayer perceptron: three blue inputs on the left, "
        "two green layers of four units with their activation g written in them, one purple output on the right. "
        "Every unit is joined to every unit of the next layer.",
    )
    columns = [(110, [90, 180, 270], FEATURE), (330, [60, 140, 220, 300], LAYER), (550, [60, 140, 220, 300], LAYER)]
    nodes = []
    for number, (x, ys, colour) in enumerate(columns):
        names = [f"x_{i + 1}" if number == 0 else "g" for i in range(len(ys))]
        shape = canvas.feature if colour == FEATURE else canvas.layer
        nodes.append([shape(x, y, name, 56) for y, name in zip(ys, names, strict=True)])
    nodes.append([canvas.prediction(750, 180, "y")])
    for left, right in itertools.pairwise(nodes):
        for a in left:
            for b in right:
                canvas.arrow(a, b, width=1.2)
    for x, name in ((110, "features"), (330, "layer"), (550, "layer"), (750, "prediction")):
        canvas.text(x, 354, name, NEUTRAL)
    return canvas


def rnn() -> Canvas:
    """Bottom to top, folded and unrolled."""
    canvas = Canvas(
        980,
        440,
        "A recurrent network, folded and unrolled",
        "On the left the network folded: blue feature x_t at the "
        "bottom, green layer h_t with an arrow from itself back to itself, purple prediction y_t on top. On the "
        "right the same unrolled over time: three copies side by side, the layer's arrow leads from each to the next.",
    )
    x, h, y = (
        canvas.feature(110, FEATURES, "x_t"),
        canvas.layer(110, STATES, "h_t", 76),
        canvas.prediction(110, PREDICTIONS, "y_t", 34),
    )
    canvas.arrow(x, h, colour=FEATURE)
    canvas.arrow(h, y, colour=PREDICTION)
    canvas.line([(148, 206), (210, 206), (210, 234)], LAYER, 4)
    canvas.arrow((212, 234), (150, 234), colour=LAYER, width=4)
    canvas.text(270, STATES, "=", INK, size=36)
    unrolled(canvas, "123", [520, 690, 860], ["x_1", "x_2", "x_3"], ["y_1", "y_2", "y_3"])
    canvas.text(110, 392, "folded", NEUTRAL)
    canvas.text(690, 392, "unrolled over time", NEUTRAL)
    return canvas


def rnn_types() -> Canvas:
    """Which steps have an input, and which an output."""
    canvas = Canvas(
        1000,
        430,
        "Types of recurrent networks",
        "Four small networks. One to one: one input, one layer, one output, an "
        "MLP. One to many: one input, three outputs, such as music from a genre. Many to one: three inputs, one "
        "output, such as the sentiment of a review. Many to many: three inputs, three outputs, such as translation.",
    )
    types = [
        ("one to one", "an MLP", [1], [1]),
        ("one to many", "music from a genre", [1, 0, 0], [1, 1, 1]),
        ("many to one", "sentiment", [1, 1, 1], [0, 0, 1]),
        ("many to many", "translation", [1, 1, 1], [1, 1, 1]),
    ]
    left = 80
    for name, example, inputs, outputs in types:
        before = None
        for step, (has_input, has_output) in enumerate(zip(inputs, outputs, strict=True)):
            x = left + 84 * step
            state = canvas.layer(x, 210, "h", 56)
            if has_input:
                canvas.arrow(canvas.feature(x, 310, "x", 48), state, colour=FEATURE)
            if has_output:
                canvas.arrow(state, canvas.prediction(x, 110, "y", 24), colour=PREDICTION)
            if before:
                canvas.arrow(before, state, colour=LAYER, width=4)
            before = state
        middle = left + 42 * (len(inputs) - 1)
        canvas.text(middle, 40, name, bold=True)
        canvas.text(middle, 385, example, NEUTRAL, size=16)
        left += 84 * (len(inputs) - 1) + 116
    return canvas


def step(title: str, description: str, width: int, above: int = 0, below: int = 0) -> tuple[Canvas, Node, Node, Node, Node]:
    """Draw the four shapes of one step, x_t, the state before, h_t and y_t, with room above and below."""
    canvas = Canvas(width, 400 + above + below, title, description)
    before, state = canvas.layer(150, STATES + above, "h_{t-1}", 84), canvas.layer(390, STATES + above, "h_t", 84)
    feature, prediction = canvas.feature(390, FEATURES + above, "x_t"), canvas.prediction(390, 76 + above, "y_t", 32)
    return canvas, feature, before, state, prediction


def number(canvas: Canvas, x: float, y: float, digit: str) -> None:
    """Write a numbered mark."""
    canvas.add("circle", cx=x, cy=y, r=16, fill=DARK[ACCENT])
    canvas.text(x, y, digit, PAPER, bold=True)


def hidden_state() -> Canvas:
    """First the state, then the prediction."""
    canvas, x, before, h, y = step(
        "First the state, then the prediction",
        "One step in two numbered parts. Part 1: arrows from "
        "the input x_t below and from the state before, h_{t-1}, on the left lead to the hidden state "
        "h_t. Part 2: only then an arrow leads from h_t up to the prediction y_t.",
        width=670,
    )
    canvas.arrow(x, h, colour=FEATURE, width=3)
    canvas.arrow(before, h, colour=LAYER, width=4)
    canvas.arrow(h, y, colour=PREDICTION, width=3)
    number(canvas, 340, 270, "1")
    number(canvas, 426, 152, "2")
    canvas.text(314, 270, "first h_t", ACCENT, anchor="end")
    canvas.text(452, 152, "only then y_t", ACCENT, anchor="start")
    return canvas


def translation() -> Canvas:
    """English in, French out."""
    canvas = Canvas(
        860,
        420,
        "Translation, step by step",
        "Four steps. The English words the, cat, is, small go in at the bottom as "
        "x_1 to x_4. At each step the hidden state takes in one of them, and the French word le, chat, est, petit "
        "comes out on top as y_1 to y_4.",
    )
    xs = [259, 419, 579, 739]
    unrolled(canvas, "1234", xs, ["the", "cat", "is", "small"], ["le", "chat", "est", "petit"], down=10)
    for index, x in enumerate(xs, start=1):
        canvas.text(x, 392, f"x_{index}", FEATURE)
        canvas.text(x, 58, f"y_{index}", PREDICTION)
    return canvas


def shared_weights() -> Canvas:
    """The same three weights at every step."""
    canvas = Canvas(
        860,
        400,
        "The same weights at every step",
        "The network unrolled over three steps. Every arrow from an input "
        "to a state bears the name W_xh, every arrow from state to state W_hh, every arrow from a state to a "
        "prediction W_hy: there are three matrices, not three for each step.",
    )
    unrolled(canvas, "123", [299, 499, 699], ["x_1", "x_2", "x_3"], ["y_1", "y_2", "y_3"], weights=True)
    canvas.text(430, 30, "three matrices, used at each step anew", NEUTRAL)
    return canvas


def hidden_state_formula() -> Canvas:
    """The part of a step that makes h_t."""
    canvas, x, before, h, y = step(
        "The hidden state",
        "One step with the part that makes the hidden state in colour: W_xh on the "
        "arrow from x_t to h_t, W_hh on the arrow from h_{t-1} to h_t. Below it: h_t is g of W_hh "
        "h_{t-1} plus W_xh x_t plus b_h. The arrow to y_t is grey and dashed.",
        width=560,
        below=50,
    )
    canvas.arrow(x, h, "W_{xh}", FEATURE, 4)
    canvas.arrow(before, h, "W_{hh}", LAYER, 5)
    canvas.arrow(h, y, dashed=True)
    canvas.text(280, 410, "h_t = g(W_{hh} h_{t-1} + W_{xh} x_t + b_h)", LAYER, size=22, bold=True)
    return canvas


def prediction_formula() -> Canvas:
    """The part of a step that makes y_t."""
    canvas, x, before, h, y = step(
        "The prediction",
        "One step with the part that makes the prediction in colour: W_hy on the arrow "
        "from h_t up to y_t. Above it: y_t is g of W_hy h_t plus b_y. The arrows from x_t and h_{t-1} "
        "to h_t are grey and dashed.",
        width=560,
        above=40,
    )
    canvas.arrow(x, h, dashed=True)
    canvas.arrow(before, h, dashed=True)
    canvas.arrow(h, y, "W_{hy}", PREDICTION, 4)
    canvas.text(280, 40, "y_t = g(W_{hy} h_t + b_y)", PREDICTION, size=22, bold=True)
    return canvas


def losses(title: str, description: str) -> tuple[Canvas, list[Node]]:
    """Draw an unrolled network with a loss over each prediction."""
    canvas = Canvas(860, 520, title, description)
    xs = [269, 449, 729]
    predictions = unrolled(canvas, "12t", xs, ["x_1", "x_2", "x_t"], ["y_1", "y_2", "y_t"], down=120)
    canvas.add("rect", x=566, y=320, width=44, height=40, fill=PAPER)  # the steps between 2 and t
    canvas.text(588, STATES + 120, "···", LAYER, size=26, bold=True)
    nodes = [canvas.box(x, 120, f"L_{name}", ACCENT, 64, corner=4) for x, name in zip(xs, "12t", strict=True)]
    for prediction, node in zip(predictions, nodes, strict=True):
        canvas.arrow(prediction, node, colour=ACCENT)
    return canvas, nodes


def loss_per_step() -> Canvas:
    """A loss at each step."""
    canvas, _ = losses(
        "A loss at each step",
        "The network unrolled over time, with a box over each prediction: the loss L_1 over "
        "y_1, L_2 over y_2, L_t over y_t. Each compares its prediction with the right word of that step.",
    )
    canvas.text(499, 44, "how far is y_t from the right word?", ACCENT)
    return canvas


def loss_sum() -> Canvas:
    """Their sum."""
    canvas, nodes = losses(
        "The global loss is their sum",
        "The network unrolled over time with a loss L_1, L_2, L_t over each "
        "prediction. Arrows lead from all of them to one box on top: L, the sum of all L_t.",
    )
    total = canvas.box(499, 40, "L = L_1 + L_2 + ... + L_t", ACCENT, 540, 44, corner=4)
    for node in nodes:
        canvas.arrow(node, Node(node.x, total.y, node.width, total.height), colour=ACCENT)
    return canvas


PICTURES = (
    mlp,
    rnn,
    rnn_types,
    hidden_state,
    translation,
    shared_weights,
    hidden_state_formula,
    prediction_formula,
    loss_per_step,
    loss_sum,
)
