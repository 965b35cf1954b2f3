"""The few shapes that the pictures are made of: squares for features, rounded boxes for layers, circles for predictions."""

import re
from dataclasses import dataclass
from math import hypot
from xml.sax.saxutils import escape

from rnn_course.palette import DARK, FEATURE, INK, LAYER, NEUTRAL, PAPER, PREDICTION, TINTS

FONT = "DejaVu Sans, Verdana, sans-serif"
SIZE = 18  # of text, in pixels
SUBSCRIPT = re.compile(r"(?<![A-Za-z]{2})_(?:\{([^}]*)\}|(\w))")  # h_t, but not return_sequences


def decimal(value: float) -> str:
    """Return a number with one decimal, the same on every machine whatever its last bits are."""
    return f"{round(value, 6):.1f}".removesuffix(".0")


def pairs(points: list[tuple[float, float]]) -> str:
    """Return points as SVG lists them."""
    return " ".join(f"{decimal(x)},{decimal(y)}" for x, y in points)


@dataclass(frozen=True)
class Node:
    """A shape that arrows can begin and end at: its centre, its size, and how round its corners are."""

    x: float
    y: float
    width: float
    height: float
    corner: float = 0

    def distance(self, dx: float, dy: float) -> float:
        """Return how far outside the outline a point lies, given from the centre; inside it is negative."""
        across, down = abs(dx) - self.width / 2 + self.corner, abs(dy) - self.height / 2 + self.corner
        return hypot(max(across, 0), max(down, 0)) + min(max(across, down), 0) - self.corner

    def edge(self, x: float, y: float, gap: float = 0) -> tuple[float, float]:
        """Return the point on the outline, moved out by a gap, on the way from the centre to a point outside."""
        dx, dy = x - self.x, y - self.y
        inside, outside = 0.0, 1.0
        for _ in range(40):
            middle = (inside + outside) / 2
            if self.distance(dx * middle, dy * middle) < gap:
                inside = middle
            else:
                outside = middle
        return self.x + dx * outside, self.y + dy * outside


class Canvas:
    """Collects shapes and writes them as SVG; later shapes lie above earlier ones."""

    def __init__(self, width: int, height: int, title: str, description: str) -> None:
        """Begin a picture of a size in pixels; the description says what is to be seen, for those who cannot see it."""
        self.width, self.height, self.title, self.description = width, height, title, description
        self.shapes: list[str] = []

    def add(self, name: str, content: str = "", **attributes: object) -> None:
        """Add an element; underscores in the attributes' names become hyphens, numbers are rounded."""
        fields = "".join(
            f' {key.replace("_", "-")}="{decimal(value) if isinstance(value, float) else value}"'
            for key, value in attributes.items()
        )
        self.shapes.append(f"<{name}{fields}" + (f">{content}</{name}>" if content else "/>"))

    def text(
        self, x: float, y: float, words: str, colour: str = INK, size: int = SIZE, anchor: str = "middle", bold: bool = False
    ) -> None:
        """Write one line, its middle at height y; ``h_{t-1}`` sets what follows the underscore lower and smaller."""
        colour = DARK.get(colour, colour)
        spans, end, low = [], 0, round(size * 0.3)
        for match in SUBSCRIPT.finditer(words):
            spans += [(words[end : match.start()], False), ((match[1] or match[2]).replace("-", "−"), True)]
            end = match.end()
        spans.append((words[end:], False))
        content, level = "", 0
        for part, is_low in spans:
            if part:
                shift = f' dy="{low * is_low - level}"' if low * is_low != level else ""
                smaller = f' font-size="{max(12, round(size * 0.72))}"' if is_low else ""
                content += f"<tspan{shift}{smaller}>{escape(part)}</tspan>" if shift or smaller else escape(part)
                level = low * is_low
        extra = {"font_weight": "bold"} if bold else {}
        extra |= {"xml:space": "preserve"} if level or "<" in content else {}
        self.add("text", content, x=x, y=y + size * 0.36, fill=colour, font_size=size, text_anchor=anchor, **extra)

    def box(
        self,
        x: float,
        y: float,
        label: str,
        colour: str,
        width: float = 64,
        height: float = 48,
        corner: int = 0,
        dashed: bool = False,
    ) -> Node:
        """Draw a box around a centre."""
        look = {"stroke_dasharray": "5 4"} if dashed else {}
        self.add(
            "rect",
            x=x - width / 2,
            y=y - height / 2,
            width=width,
            height=height,
            rx=corner,
            fill=TINTS[colour],
            stroke=colour,
            stroke_width=2.5,
            **look,
        )
        if label:
            self.text(x, y, label)
        return Node(x, y, width, height, corner)

    def frame(self, left: float, top: float, width: float, height: float, colour: str = NEUTRAL, dashed: bool = False) -> None:
        """Draw an empty frame around other shapes."""
        look = {"stroke_dasharray": "6 4"} if dashed else {}
        place = {"x": left, "y": top, "width": width, "height": height, "rx": 8}
        self.add("rect", **place, fill="none", stroke=colour, stroke_width=2.5, **look)

    def feature(self, x: float, y: float, label: str, width: float = 64) -> Node:
        """Draw a blue square: an input."""
        return self.box(x, y, label, FEATURE, width)

    def layer(self, x: float, y: float, label: str, width: float = 64, height: float = 48) -> Node:
        """Draw a green rounded box: a layer, or a hidden state."""
        return self.box(x, y, label, LAYER, width, height, corner=14)

    def prediction(self, x: float, y: float, label: str, radius: float = 27) -> Node:
        """Draw a purple circle: a prediction."""
        self.add("circle", cx=x, cy=y, r=radius, fill=TINTS[PREDICTION], stroke=PREDICTION, stroke_width=2.5)
        self.text(x, y, label)
        return Node(x, y, 2 * radius, 2 * radius, radius)

    def line(self, points: list[tuple[float, float]], colour: str = NEUTRAL, width: float = 2, dashed: bool = False) -> None:
        """Draw a line through points."""
        look = {"stroke_dasharray": "7 5"} if dashed else {}
        self.add(
            "polyline", points=pairs(points), fill="none", stroke=colour, stroke_width=width, stroke_linejoin="round", **look
        )

    def arrow(
        self,
        start: Node | tuple[float, float],
        end: Node | tuple[float, float],
        label: str = "",
        colour: str = NEUTRAL,
        width: float = 2,
        dashed: bool = False,
        side: int = 1,
    ) -> None:
        """Draw an arrow between two shapes or points; the label stands beside its middle, on either side (1 or -1)."""
        (x1, y1), (x2, y2) = (((n.x, n.y) if isinstance(n, Node) else n) for n in (start, end))
        if isinstance(start, Node):
            x1, y1 = start.edge(x2, y2)
        if isinstance(end, Node):
            x2, y2 = end.edge(x1, y1, gap=1)  # the outline is 2.5 wide
        length = hypot(x2 - x1, y2 - y1)
        ux, uy = (x2 - x1) / length, (y2 - y1) / length
        head = 6 + 2.5 * width
        base = x2 - ux * head, y2 - uy * head
        self.line([(x1, y1), base], colour, width, dashed)
        wings = [(base[0] - s * uy * head * 0.45, base[1] + s * ux * head * 0.45) for s in (1, -1)]
        self.add("polygon", points=pairs([(x2, y2), *wings]), fill=colour)
        if label:
            vertical = abs(uy) > abs(ux)
            x, y = (x1 + x2) / 2, (y1 + y2) / 2
            dx, dy = (10 * side, 0) if vertical else (0, -19 * side)
            anchor = ("start" if side > 0 else "end") if vertical else "middle"
            self.text(x + dx, y + dy, label, colour, anchor=anchor)

    def svg(self) -> str:
        """Return the picture as the text of an SVG file."""
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" width="{self.width}" '
            f'height="{self.height}" font-family="{FONT}" role="img" aria-labelledby="title desc">'
        )
        names = [f'<title id="title">{escape(self.title)}</title>', f'<desc id="desc">{escape(self.description)}</desc>']
        paper = f'<rect width="{self.width}" height="{self.height}" rx="12" fill="{PAPER}"/>'
        return "\n".join([head, *names, paper, *self.shapes, "</svg>", ""])
