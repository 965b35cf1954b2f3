"""One look for every picture of the course: colours with a meaning, told apart by colour-blind readers, and line styles."""

import matplotlib.pyplot as plt
from cycler import cycler

FEATURE = "#0072B2"  # blue: inputs, x_t
LAYER = "#009E73"  # green: layers and hidden states, h_t
PREDICTION = "#AA4499"  # purple: predictions, y_t
ACCENT = "#D55E00"  # vermilion: what to look at
NEUTRAL = "#595959"  # grey: axes, baselines

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
