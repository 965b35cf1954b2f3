"""What nbval compares depends on the data there is: on the sample, cells tagged ``real-data`` run, but their output differs."""

from rnn_course import imdb


def pytest_collection_modifyitems(items):
    cells = [item for item in items if hasattr(item, "cell")]  # nbval's items
    about_data = [item for item in cells if "real-data" in item.cell.metadata.get("tags", [])]
    if about_data and imdb.source() == "sample":
        for item in about_data:
            item.options["check"] = False
