"""What nbval compares depends on the data there is: on the sample, cells tagged ``real-data`` run, but their output differs."""

from rnn_course import imdb


def pytest_collection_modifyitems(items):
    on_sample = imdb.source() == "sample"
    for item in items:
        cell = getattr(item, "cell", None)  # only nbval's items have one
        if cell is not None and on_sample and "real-data" in cell.metadata.get("tags", []):
            item.options["check"] = False
