"""Pictures of chapter I: what a sequence is, and why a window and a bag of words fall short."""

from math import exp, pi, sin

from rnn_course.diagrams.canvas import Canvas, Node
from rnn_course.palette import ACCENT, FEATURE, INK, LAYER, NEUTRAL, PREDICTION

TRAIL = [(90, 200), (150, 158), (210, 126), (270, 104), (330, 92)]


def ball(canvas: Canvas, x: float, y: float, age: int = 0) -> None:
    """Draw a ball; the older the position, the paler."""
    canvas.add("circle", cx=x, cy=y, r=20, fill=FEATURE, fill_opacity=[1, 0.55, 0.38, 0.26, 0.16][age])


def title() -> Canvas:
    """A wide banner: the ball's trail, words, an RNN."""
    canvas = Canvas(
        1000,
        260,
        "Recurrent neural networks",
        "A ball's trail turns into a row of words, each of which "
        "is read by a recurrent network that passes its hidden state on and ends in one prediction.",
    )
    for age, (x, y) in enumerate([(215, 92), (175, 108), (135, 134), (95, 168), (55, 206)]):
        ball(canvas, x, y, age)
    canvas.arrow((245, 92), (300, 92), colour=ACCENT, width=3)
    previous = None
    for index, word in enumerate(["not", "bad", "at", "all"]):
        x = 380 + 140 * index
        feature, state = canvas.feature(x, 200, word, 76), canvas.layer(x, 92, f"h_{index + 1}", 76)
        canvas.arrow(feature, state, colour=FEATURE)
        if previous:
            canvas.arrow(previous, state, colour=LAYER, width=4)
        previous = state
    canvas.arrow(previous, canvas.prediction(930, 92, "y", 32), colour=PREDICTION, width=3)
    return canvas


def ball_alone() -> Canvas:
    """One snapshot."""
    canvas = Canvas(
        480,
        300,
        "Where does the ball go?",
        "One ball in a frame. Arrows with question marks point from it in all "
        "directions: one snapshot does not say where the ball is going.",
    )
    canvas.add("rect", x=20, y=20, width=440, height=260, rx=6, fill="none", stroke=NEUTRAL, stroke_width=2)
    ball(canvas, 240, 150)
    for dx, dy in [(95, 0), (-95, 0), (67, 67), (67, -67), (-67, 67), (-67, -67), (0, 88), (0, -88)]:
        canvas.arrow((240 + 0.3 * dx, 150 + 0.3 * dy), (240 + 0.8 * dx, 150 + 0.8 * dy), dashed=True)
        canvas.text(240 + 1.08 * dx, 150 + 1.08 * dy, "?", ACCENT)
    return canvas


def ball_trail() -> Canvas:
    """The same ball with its past."""
    canvas = Canvas(
        480,
        300,
        "Its past positions tell",
        "The same ball with its fading past positions, a curve that rises "
        "from the lower left. One arrow shows where it goes next: on to the right.",
    )
    canvas.add("rect", x=20, y=20, width=440, height=260, rx=6, fill="none", stroke=NEUTRAL, stroke_width=2)
    canvas.line(TRAIL, colour=FEATURE, dashed=True)
    for age, (x, y) in enumerate(reversed(TRAIL)):
        ball(canvas, x, y, age)
        name = f"x_{{t-{age}}}" if age else "x_t"
        canvas.text(x, y + 42, name, FEATURE)
    canvas.arrow((354, 90), (425, 86), colour=ACCENT, width=4)
    canvas.text(400, 58, "next", ACCENT)
    return canvas


def waveform() -> Canvas:
    """Sound as a list of amplitudes."""
    canvas = Canvas(
        760,
        300,
        "Sound is a list of amplitudes",
        "A wave that swings up and down around a line and dies away "
        "over time. Dots at equal distances on it are the samples: the numbers x_1, x_2, x_3 and so on.",
    )
    points = [(60 + 6.5 * i, 150 - 105 * exp(-i / 60) * sin(2 * pi * i / 20)) for i in range(101)]
    canvas.line([(60, 150), (725, 150)])
    canvas.line([(60, 30), (60, 270)])
    canvas.line(points, colour=FEATURE, width=3)
    for index in range(0, 101, 4):
        x, y = points[index]
        canvas.add("circle", cx=x, cy=y, r=5, fill=FEATURE)
    for number, index in enumerate([4, 8, 12], start=1):
        x, y = points[index]
        canvas.text(x + (22 if y < 150 else -24), y - 10, f"x_{number}", FEATURE)
    canvas.text(700, 215, "time", NEUTRAL)
    canvas.text(70, 20, "amplitude", NEUTRAL, anchor="start")
    return canvas


def cat_sentence() -> Canvas:
    """A sentence to complete."""
    canvas = Canvas(
        860,
        250,
        "Complete the sentence",
        'The sentence "My cat slept all day, so at night she will", one word in each box, with an empty dashed box at its end. '
        "Below it three words to choose from: play, sleep and swim. A dashed curve leads from the early words cat and slept, "
        "which are marked, to the empty box: they decide it.",
    )
    words = ["My", "cat", "slept", "all", "day,", "so", "at", "night", "she", "will"]
    x = 20
    for word in words:
        width = 26 + 11 * len(word)
        canvas.box(x + width / 2, 110, word, ACCENT if word in ("cat", "slept") else FEATURE, width)
        x += width + 8
    canvas.box(x + 40, 110, "?", PREDICTION, 80, dashed=True)
    canvas.add(
        "path",
        d=f"M 150 82 C 220 10, {x - 60} 10, {x + 34} 80",
        fill="none",
        stroke=ACCENT,
        stroke_width=2.5,
        stroke_dasharray="7 5",
    )
    for index, word in enumerate(["play", "sleep", "swim"]):
        canvas.box(x - 150 + 95 * index, 205, word, PREDICTION, 84)
    canvas.text(x - 290, 205, "which word fits?", NEUTRAL)
    return canvas


def window_one_hot() -> Canvas:
    """A window of the last words."""
    canvas = Canvas(
        860,
        380,
        "A window sees only the last words",
        "The words I, grew, up, in, France, and, I, speak, and a "
        "blank. Only the last two words lie in the window; each becomes a column of zeros with a single one, "
        "and both go into a network. France lies outside the window and is struck out.",
    )
    words = ["I", "grew", "up", "in", "France", "...", "I", "speak"]
    nodes = []
    for index, word in enumerate(words):
        colour = FEATURE if index >= 6 else ACCENT if word == "France" else NEUTRAL
        nodes.append(canvas.box(60 + 88 * index, 320, word, colour, 78))
    canvas.line([(374, 342), (450, 298)], colour=ACCENT, width=3)
    canvas.add(
        "rect", x=538, y=286, width=186, height=68, rx=8, fill="none", stroke=INK, stroke_width=2, stroke_dasharray="6 4"
    )
    canvas.text(631, 367, "the window", size=16)
    network = canvas.layer(631, 60, "network", 150)
    for node, one in zip(nodes[6:], [3, 1], strict=True):
        cells = [canvas.box(node.x, 140 + 27 * row, "1" if row == one else "0", FEATURE, 40, 27) for row in range(5)]
        canvas.arrow(node, Node(node.x, 248, 40, 27), colour=FEATURE)
        canvas.arrow(cells[0], network, colour=FEATURE)
    canvas.arrow(network, canvas.prediction(800, 60, "?", 30), colour=PREDICTION)
    canvas.text(545, 194, "one-hot", FEATURE, anchor="end")
    canvas.text(250, 262, "outside the window: never seen", ACCENT)
    return canvas


def bag_of_words() -> Canvas:
    """Two sentences, one bag."""
    canvas = Canvas(
        860,
        300,
        "Two sentences, one bag of words",
        "The sentence good, not bad and the sentence bad, not good "
        "both lead to one and the same vector of counts: bad 1, good 1, not 1. From it comes one and the same answer.",
    )
    vector = [canvas.box(480, 100 + 50 * row, f"{word}: 1", NEUTRAL, 130) for row, word in enumerate(["bad", "good", "not"])]
    for y, words in ((80, ["good,", "not", "bad"]), (220, ["bad,", "not", "good"])):
        nodes = [canvas.feature(70 + 94 * i, y, word, 84) for i, word in enumerate(words)]
        canvas.arrow(nodes[-1], (410, 132 if y < 150 else 168), colour=FEATURE, width=3)
    canvas.text(480, 52, "counts", NEUTRAL)
    canvas.arrow(vector[1], canvas.prediction(760, 150, "?", 36), "one answer", colour=PREDICTION, width=3)
    canvas.text(760, 215, "for both", PREDICTION)
    return canvas
