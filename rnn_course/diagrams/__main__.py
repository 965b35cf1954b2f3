"""``python -m rnn_course.diagrams [FOLDER]``: redraw every picture, by default into ``lessons/images``."""

import sys
from pathlib import Path

from rnn_course.diagrams import PICTURES, draw_all

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2] / "lessons" / "images"
if not folder.is_dir():
    sys.exit(f"There is no folder {folder} to draw into: name one that exists.")
draw_all(folder)
print(f"drew {len(PICTURES)} pictures into {folder}")
