"""Pictures of lesson 8: networks that answer with a sequence."""

from collections.abc import Callable

from rnn_course.diagrams.canvas import Canvas, Node
from rnn_course.palette import ACCENT, FEATURE, LAYER, NEUTRAL, PREDICTION


def steps(
    canvas: Canvas,
    xs: list[float],
    states: list[str],
    inputs: list[str],
    outputs: list[str],
    before: Node | None = None,
    down: int = 0,
    wrong: tuple[str, ...] = (),
) -> tuple[list[Node], list[Node], list[Node]]:
    """Draw a recurrent network over time, bottom to top; return the features, the states, the predictions."""
    features = [
        canvas.box(x, 350 + down, word, ACCENT if word in wrong else FEATURE, 84, dashed=word in wrong)
        for x, word in zip(xs, inputs, strict=True)
    ]
    layers = [canvas.layer(x, 240 + down, name, 64) for x, name in zip(xs, states, strict=True)]
    predictions = [canvas.prediction(x, 125 + down, word, 38) for x, word in zip(xs, outputs, strict=False)]
    for feature, layer in zip(features, layers, strict=True):
        canvas.arrow(feature, layer, colour=FEATURE)
        if before:
            canvas.arrow(before, layer, colour=LAYER, width=4)
        before = layer
    for layer, prediction in zip(layers, predictions, strict=False):
        canvas.arrow(layer, prediction, colour=PREDICTION)
    return features, layers, predictions


def feed_back(canvas: Canvas, predictions: list[Node], features: list[Node]) -> None:
    """Draw a dashed way from each prediction to the next step's input."""
    for prediction, feature in zip(predictions, features[1:], strict=False):
        middle = (prediction.x + feature.x) / 2
        right = prediction.x + prediction.width / 2
        canvas.line([(right, prediction.y), (middle, prediction.y), (middle, feature.y)], ACCENT, dashed=True)
        canvas.arrow((middle, feature.y), feature, colour=ACCENT)


def character_model() -> Canvas:
    """A letter in, the next letter out; when it writes, what comes out goes in again."""
    canvas = Canvas(
        860,
        440,
        "A model of characters writes by reading itself",
        "Four steps of a recurrent network. A start sign and the characters s, i, x go in at the bottom, and at each step "
        "the next one comes out on top: s, i, x, and an end sign. A dashed line leads from each prediction down to the "
        "input of the step after it: when the model writes, it reads what it has just written.",
    )
    xs = [200, 370, 540, 710]
    before = canvas.layer(80, 240, "h_0", 56)
    features, _, predictions = steps(
        canvas, xs, ["h_1", "h_2", "h_3", "h_4"], ["<start>", "s", "i", "x"], ["s", "i", "x", "<end>"], before
    )
    feed_back(canvas, predictions, features)
    canvas.text(455, 50, "the next character", PREDICTION)
    canvas.text(455, 408, "the text so far, one character at a step", FEATURE)
    return canvas


def encoder_decoder() -> Canvas:
    """One network reads, its last state starts another one that writes."""
    canvas = Canvas(
        1000,
        440,
        "An encoder and a decoder",
        "Two recurrent networks side by side. The encoder on the left reads the English words four, hundred, and, two, "
        "and predicts nothing. One thick arrow leads from its last state h_4 to the decoder on the right, which "
        "reads a start sign, quatre, cent, deux and predicts quatre, cent, deux and an end sign.",
    )
    _, encoder, _ = steps(canvas, [80, 190, 300, 410], ["h_1", "h_2", "h_3", "h_4"], ["four", "hundred", "and", "two"], [])
    steps(
        canvas,
        [590, 700, 810, 920],
        ["s_1", "s_2", "s_3", "s_4"],
        ["<start>", "quatre", "cent", "deux"],
        ["quatre", "cent", "deux", "<end>"],
    )
    canvas.arrow(encoder[-1], (557, 240), colour=ACCENT, width=6)
    canvas.text(500, 196, "all it knows", ACCENT)
    canvas.text(245, 408, "the encoder reads", FEATURE)
    canvas.text(755, 408, "the decoder writes", PREDICTION)
    return canvas


def teacher_forcing() -> Canvas:
    """In training the right words go in, later its own."""
    canvas = Canvas(
        1000,
        470,
        "Teacher forcing, and writing alone",
        "The decoder twice, over three steps, begun from the encoder's last state h_4; both times it predicts trois "
        "where quatre is right. On the left, in training, the right word quatre goes in at the next step all the same, "
        "and cent and deux come out. On the right it writes alone: along a dashed line its own wrong word trois goes in, "
        "and what comes out then is marked with a question mark.",
    )
    panels = [
        (150, "training: the right words go in", ["<start>", "quatre", "cent"], ["trois", "cent", "deux"]),
        (650, "alone: its own words go in", ["<start>", "trois", "?"], ["trois", "?", "?"]),
    ]
    for left, title, inputs, outputs in panels:
        alone = left > 500
        xs = [left, left + 130, left + 260]
        before = canvas.layer(left - 100, 260, "h_4", 56)
        names = ["s_1", "s_2", "s_3"]
        features, _, predictions = steps(canvas, xs, names, inputs, outputs, before, down=20, wrong=("trois", "?"))
        if alone:
            feed_back(canvas, predictions, features)
        canvas.text(left + 130, 40, title, ACCENT if alone else FEATURE, bold=True)
        canvas.text(left, 88, "wrong", ACCENT)
        canvas.text(left + 130, 430, "as the text has them" if not alone else "as it has written them", NEUTRAL)
    canvas.line([(500, 30), (500, 440)], NEUTRAL, dashed=True)
    return canvas


PICTURES: tuple[Callable[[], Canvas], ...] = (character_model, encoder_decoder, teacher_forcing)
