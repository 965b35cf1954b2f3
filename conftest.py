"""How pytest runs notebooks: what is compared on the sample, and how long each notebook takes."""

import os
from collections import Counter

from rnn_course import imdb


def pytest_collection_modifyitems(items):
    """On the sample, cells tagged ``real-data`` run, but print other figures than the stored ones."""
    cells = [item for item in items if hasattr(item, "cell")]  # nbval's items
    about_data = [item for item in cells if "real-data" in item.cell.metadata.get("tags", [])]
    if about_data and imdb.source() == "sample":
        os.environ["RNN_COURSE_DATA"] = "sample"  # where nothing could be downloaded, kernels need not try, and say so, again
        for item in about_data:
            item.options["check"] = False


def pytest_terminal_summary(terminalreporter):
    """Print the seconds that each notebook's cells took together."""
    seconds = Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            notebook, _, cell = getattr(report, "nodeid", "").partition("::")
            if notebook.endswith(".ipynb") and cell:
                seconds[notebook] += getattr(report, "duration", 0)
    if seconds:
        terminalreporter.section("seconds per notebook")
        for notebook in sorted(seconds):
            terminalreporter.write_line(f"{seconds[notebook]:6.0f}  {notebook}")
