"""Pictures of chapters IV and V: padding, masks, and stacked layers."""

from rnn_course.diagrams.canvas import Canvas
from rnn_course.palette import ACCENT, FEATURE, LAYER, NEUTRAL, PREDICTION


def row(canvas: Canvas, y: float, words: list[str]) -> None:
    """Draw a review; zeros are padding, drawn dashed and grey."""
    for index, word in enumerate(words):
        pad = word == "0"
        canvas.box(218 + 88 * index, y, word, NEUTRAL if pad else FEATURE, 72, dashed=pad)


def padding() -> Canvas:
    """Zeros after the words, or before them."""
    canvas = Canvas(
        860,
        420,
        "Padding brings reviews to one length",
        "Two reviews, one of three words and one of six, as rows "
        "of boxes. With post-padding three zeros stand after the words of the short one, so the last step reads "
        "a zero. With pre-padding the zeros stand before its words, and the last step reads its last word.",
    )
    short, long = ["i", "loved", "it"], ["i", "found", "the", "story", "dull", "again"]
    zeros = ["0"] * 3
    for y, name, rows in ((70, "post", [short + zeros, long]), (260, "pre", [zeros + short, long])):
        canvas.text(28, y + 30, f"padding='{name}'", size=16, anchor="start")
        for index, words in enumerate(rows):
            row(canvas, y + 60 * index, words)
        canvas.frame(616, y - 32, 84, 124, ACCENT)
        canvas.text(720, y + 30, "the last step", ACCENT, anchor="start")
    canvas.text(206, 390, "time", NEUTRAL)
    canvas.arrow((236, 390), (694, 390))
    return canvas


def states(canvas: Canvas, y: float, name: str, heights: list[float]) -> None:
    """Draw a row of hidden states, filled as far as they still hold the review."""
    canvas.text(28, y, name, size=16, anchor="start")
    before = None
    for index, height in enumerate(heights):
        x = 210 + 92 * index
        node = canvas.layer(x, y, "", 66, 56)
        canvas.add("rect", x=x - 25, y=y + 22 - 44 * height, width=50, height=44 * height, fill=LAYER)
        if before:
            canvas.arrow(before, node, colour=LAYER, width=3)
        before = node
    canvas.arrow(before, canvas.prediction(800, y, "y", 26), colour=PREDICTION)


def masking() -> Canvas:
    """A state that fades over padding, and one that is carried through it."""
    canvas = Canvas(
        860,
        390,
        "A mask carries the state through the padding",
        "A review of three words followed by three zeros. "
        "Without a mask the hidden state, drawn as a filled bar, shrinks at each zero until little is left "
        "for the prediction. With a mask it passes the zeros unchanged.",
    )
    states(canvas, 84, "without a mask", [0.35, 0.7, 1, 0.55, 0.3, 0.12])
    states(canvas, 204, "with a mask", [0.35, 0.7, 1, 1, 1, 1])
    canvas.text(578, 36, "fades", ACCENT)
    canvas.text(578, 156, "stays as it is", ACCENT)
    canvas.text(28, 300, "the review", size=16, anchor="start")
    for index, word in enumerate(["i", "loved", "it", "0", "0", "0"]):
        pad = word == "0"
        canvas.box(210 + 92 * index, 300, word, NEUTRAL if pad else FEATURE, 72, dashed=pad)
    canvas.text(440, 362, "green bar: how much of the review the state still holds", NEUTRAL, size=16)
    return canvas


def stacked_rnn() -> Canvas:
    """Two recurrent layers on top of each other."""
    canvas = Canvas(
        760,
        440,
        "Stacked recurrent layers",
        "Two recurrent layers, one above the other. The lower one has "
        "return_sequences=True: at each step its hidden state goes up to the upper one. The upper one has "
        "return_sequences=False: only its last hidden state goes up, to the prediction.",
    )
    steps = range(4)
    inputs = [canvas.feature(310 + 120 * t, 390, f"x_{t + 1}") for t in steps]
    lower = [canvas.layer(310 + 120 * t, 280, f"h_{t + 1}", 70) for t in steps]
    upper = [canvas.layer(310 + 120 * t, 160, f"h'_{t + 1}", 70) for t in steps]
    for t in steps:
        canvas.arrow(inputs[t], lower[t], colour=FEATURE)
        canvas.arrow(lower[t], upper[t], colour=ACCENT, width=3)
        if t:
            canvas.arrow(lower[t - 1], lower[t], colour=LAYER, width=4)
            canvas.arrow(upper[t - 1], upper[t], colour=LAYER, width=4)
    canvas.arrow(upper[-1], canvas.prediction(670, 50, "y"), colour=ACCENT, width=3)
    for y, name, flag in ((280, "SimpleRNN", "True"), (160, "SimpleRNN", "False")):
        canvas.text(28, y - 14, name, LAYER, anchor="start")
        canvas.text(28, y + 12, f"return_sequences={flag}", NEUTRAL, size=16, anchor="start")
    canvas.text(28, 50, "Dense", PREDICTION, anchor="start")
    return canvas


PICTURES = (padding, masking, stacked_rnn)
