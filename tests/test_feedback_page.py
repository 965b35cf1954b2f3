"""The feedback page's exporter leaves out nbconvert's slowest step, and its pages are the same."""

import nbformat
from bs4 import BeautifulSoup
from nbconvert.exporters import HTMLExporter

from rnn_course.grading.record import FastHTMLExporter

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def page(exporter_class):
    """A page of a notebook with prose, code, text, an error and two pictures, one of them described."""
    new = nbformat.v4
    outputs = [
        new.new_output("stream", name="stdout", text="<b>5 > 3</b>"),
        new.new_output("display_data", {"image/png": PIXEL, "text/plain": "a plot"}),
        new.new_output("error", ename="ValueError", evalue="x", traceback=["\x1b[31mValueError\x1b[0m: x"]),
    ]
    cells = [
        new.new_markdown_cell("# Title\n\n$h_t$ ![a ball](ball.png)"),
        new.new_code_cell("print(x > 3)  # <img>", outputs=outputs),
    ]
    notebook = new.new_notebook(cells=cells, metadata={"language_info": {"name": "python", "pygments_lexer": "ipython3"}})
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number}"
    return exporter_class(template_name="classic").from_notebook_node(notebook)[0]


def test_the_same_page_as_nbconverts():
    pages = [BeautifulSoup(page(exporter), "html.parser") for exporter in (HTMLExporter, FastHTMLExporter)]
    assert [image["alt"] for image in pages[1].select("img")] == ["a ball", "No description has been provided for this image"]
    assert pages[0].find("body") == pages[1].find("body")
