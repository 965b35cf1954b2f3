"""Pictures of chapter I: what a sequence is, and why a window and a bag of words fall short."""

from math import exp, pi, sin

from rnn_course.diagrams.canvas import Canvas, Node
from rnn_course.palette import ACCENT, FEATURE, INK, LAYER, NEUTRAL, PAPER, PREDICTION

TRAIL = [(90, 200), (150, 158), (210, 126), (270, 104), (330, 92)]


def ball(canvas: Canvas, x: float, y: float, age: int = 0) -> None:
    """Draw a ball; the older the position, the paler."""
    canvas.add("circle", cx=x, cy=y, r=20, fill=PAPER)  # hides what lies under a pale ball
    canvas.add("circle", cx=x, cy=y, r=20, fill=FEATURE, fill_opacity=[1, 0.6, 0.4, 0.3, 0.2][age])


def title() -> Canvas:
    """A wide banner: the ball's trail, words, an RNN."""
    canvas = Canvas(
        1000,
        260,
        "Recurrent neural networks",
        "A ball's trail turns into a row of words, each of which "
        "is read by a recurrent network that passes its hidden state on and ends in one prediction.",
    )
    for age, (x, y) in enumerate([(215, 190), (173, 182), (131, 156), (89, 114), (47, 55)]):
        ball(canvas, x, y, age)
    previous = None
    for index, word in enumerate(["not", "bad", "at", "all"]):
        x = 380 + 140 * index
        feature, state = canvas.feature(x, 190, word, 76), canvas.layer(x, 80, f"h_{index + 1}", 76)
        canvas.arrow(feature, state, colour=FEATURE)
        if previous:
            canvas.arrow(previous, state, colour=LAYER, width=4)
        else:
            canvas.arrow((246, 190), feature, colour=ACCENT, width=3)
        previous = state
    canvas.arrow(previous, canvas.prediction(925, 80, "y", 32), colour=PREDICTION, width=3)
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
    canvas.frame(20, 20, 440, 260)
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
    canvas.frame(20, 20, 440, 260)
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
    points = [(60 + 1.3 * i, 150 - 95 * exp(-i / 300) * sin(2 * pi * i / 100)) for i in range(501)]
    canvas.arrow((60, 150), (738, 150))
    canvas.arrow((60, 275), (60, 20))
    canvas.line(points, colour=FEATURE, width=3)
    for x, y in points[20::20]:
        canvas.add("circle", cx=x, cy=y, r=5, fill=FEATURE)
    for number, (x, y) in enumerate(points[20:80:20], start=1):
        canvas.text(x + (26 if y < 150 else -24), y - 14, f"x_{number}", FEATURE)
    canvas.text(738, 200, "time", NEUTRAL, anchor="end")
    canvas.text(76, 24, "amplitude", NEUTRAL, anchor="start")
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
    nodes, x = [], 37
    for word in ["My", "cat", "slept", "all", "day,", "so", "at", "night", "she", "will"]:
        width = 26 + 11 * len(word)
        nodes.append(canvas.box(x + width / 2, 120, word, ACCENT if word in ("cat", "slept") else FEATURE, width))
        x += width + 8
    blank = canvas.box(x + 40, 120, "", PREDICTION, 80, dashed=True)
    cat, slept = nodes[1:3]
    left, right = cat.x - cat.width / 2, slept.x + slept.width / 2
    canvas.line([(left, 88), (left, 80), (right, 80), (right, 88)], colour=ACCENT, width=2.5)
    start, end = (left + right) / 2, blank.x
    curve = f"M {start} 80 C {start + 60} 4, {end} 4, {end} 76"
    canvas.add("path", d=curve, fill="none", stroke=ACCENT, stroke_width=2.5, stroke_dasharray="7 5")
    canvas.arrow((end, 74), blank, colour=ACCENT, width=2.5)
    for index, word in enumerate(["play", "sleep", "swim"]):
        canvas.box(x - 150 + 95 * index, 210, word, PREDICTION, 84)
    canvas.text(x - 220, 210, "which word fits?", NEUTRAL, anchor="end")
    return canvas


def window_one_hot() -> Canvas:
    """A window of the last words."""
    canvas = Canvas(
        860,
        400,
        "A window sees only the last words",
        "The words I, grew, up, in, France, and, I, speak, and a "
        "blank. Only the last two words lie in the window; each becomes a column of zeros with a single one, "
        "and both go into a network. France lies outside the window and is struck out.",
    )
    nodes = []
    for index, word in enumerate(["I", "grew", "up", "in", "France", "and", "I", "speak"]):
        colour = FEATURE if index >= 6 else ACCENT if word == "France" else NEUTRAL
        nodes.append(canvas.box(64 + 88 * index + 14 * (index >= 6), 320, word, colour, 78))
    canvas.line([(377, 344), (455, 296)], colour=ACCENT, width=3)
    blank = canvas.box(796, 320, "", PREDICTION, 78, dashed=True)
    canvas.frame(558, 286, 184, 68, INK, dashed=True)
    canvas.text(650, 374, "the window", size=16)
    network, guess = canvas.layer(650, 60, "network", 150), canvas.prediction(796, 60, "?", 30)
    for node, one in zip(nodes[6:], [3, 1], strict=True):
        cells = [canvas.box(node.x, 140 + 27 * row, "1" if row == one else "0", FEATURE, 40, 27) for row in range(5)]
        canvas.arrow(node, cells[-1], colour=FEATURE)
        canvas.arrow(cells[0], network, colour=FEATURE)
    canvas.arrow(network, guess, colour=PREDICTION)
    canvas.arrow(guess, blank, colour=PREDICTION, dashed=True)
    canvas.text(562, 194, "one-hot", FEATURE, anchor="end")
    canvas.text(281, 262, "outside the window: never seen", ACCENT)
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
    for row, word in enumerate(["bad", "good", "not"]):
        canvas.box(480, 100 + 50 * row, f"{word}: 1", NEUTRAL, 130, 50)
    vector = Node(480, 150, 130, 150)
    for y, words in ((80, ["good,", "not", "bad"]), (220, ["bad,", "not", "good"])):
        nodes = [canvas.feature(84 + 94 * i, y, word, 84) for i, word in enumerate(words)]
        canvas.arrow(nodes[-1], vector, colour=FEATURE, width=3)
    canvas.text(480, 52, "counts", NEUTRAL)
    canvas.arrow(vector, canvas.prediction(770, 150, "?", 36), "one answer", colour=PREDICTION, width=3)
    canvas.text(770, 215, "for both", PREDICTION)
    return canvas


PICTURES = (title, ball_alone, ball_trail, waveform, cat_sentence, window_one_hot, bag_of_words)
