"""One look for every picture of the course: colours with a meaning, told apart by colour-blind readers, and line styles."""

import matplotlib.pyplot as plt
from cycler import cycler

from rnn_course.palette import ACCENT, FEATURE, LAYER, NEUTRAL, PREDICTION

COLOURS = [FEATURE, ACCENT, LAYER, PREDICTION, NEUTRAL]
LINE_STYLES = ["-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1))]


def use() -> None:
    """Set Matplotlib's defaults: one line style per colour, light grid, no box."""
    plt.rcParams.update(
        {
            "axes.prop_cycle": cycler(color=COLOURS) + cycler(linestyle=LINE_STYLES),
            "axes.axisbelow": True,
            "axes.grid": True,
            "axes.spines.right": False,
            "axes.spines.top": False,
            "figure.figsize": (8, 3.5),
            "figure.facecolor": "white",
            "figure.constrained_layout.use": True,
            "font.size": 11,
            "grid.alpha": 0.3,
            "lines.linewidth": 2,
        }
    )
