"""The pictures are what their code draws, say in words what is to be seen, and keep to one style."""

import re
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from rnn_course import palette
from rnn_course.classroom import COURSE
from rnn_course.diagrams import PICTURES

IMAGES = COURSE / "lessons" / "images"
COLOURS = {palette.FEATURE, palette.LAYER, palette.PREDICTION, palette.ACCENT, palette.NEUTRAL, palette.INK, palette.PAPER}
COLOURS |= {*palette.TINTS.values(), *palette.DARK.values()}
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(params=PICTURES)
def picture(request):
    return ElementTree.fromstring((IMAGES / f"{request.param}.svg").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", PICTURES)
def test_redrawing_gives_the_committed_picture(name):
    assert (IMAGES / f"{name}.svg").read_text(encoding="utf-8") == PICTURES[name]().svg(), "run `make pictures`"


def test_every_file_is_drawn_by_code():
    assert {path.name for path in IMAGES.iterdir()} == {f"{name}.svg" for name in PICTURES}


def test_says_what_is_to_be_seen(picture):
    assert picture.get("role") == "img"
    assert len(picture.findtext(f"{SVG}title")) > 5
    assert len(picture.findtext(f"{SVG}desc")) > 60


def test_only_the_palette(picture):
    used = {value for element in picture.iter() for key, value in element.items() if key in ("fill", "stroke")} - {"none"}
    assert used <= COLOURS


def test_text_is_large_enough(picture):
    sizes = [float(element.get("font-size")) for element in picture.iter() if element.get("font-size")]
    assert all(size >= 12 for size in sizes)


def luminance(colour):
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_text_stands_out_from_white(picture):
    colours = {element.get("fill") for element in picture.iter(f"{SVG}text")} - {palette.PAPER}
    assert all(1.05 / (luminance(colour) + 0.05) >= 4.5 for colour in colours)  # WCAG 2 AA


def test_nothing_lies_outside(picture):
    width, height = (float(picture.get(side)) for side in ("width", "height"))
    for element in picture.iter():
        for across, down in (("x", "y"), ("cx", "cy")):
            if element.get(across):
                assert 0 <= float(element.get(across)) <= width
                assert 0 <= float(element.get(down)) <= height
        for x, y in re.findall(r"([-\d.]+),([-\d.]+)", element.get("points", "")):
            assert 0 <= float(x) <= width
            assert 0 <= float(y) <= height


def test_drawing_into_no_folder_says_so(tmp_path):
    command = [sys.executable, "-m", "rnn_course.diagrams", str(tmp_path / "nowhere")]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 1
    assert "There is no folder" in run.stderr
    assert "Traceback" not in run.stderr
