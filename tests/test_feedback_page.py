"""What learners get to see: the messages of failed tests, nothing of hidden ones; on the page that nbconvert would make."""

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbconvert.exporters import HTMLExporter
from ours import begin

from rnn_course.classroom import Classroom, reference_answers
from rnn_course.grading.feedback import FastHTMLExporter

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


@pytest.fixture(scope="module")
def feedback(tmp_path_factory):
    """The feedback page of a submission whose second task is wrong, and whose third raises in a helper."""
    classroom = Classroom(tmp_path_factory.mktemp("feedback"))
    classroom.release("decode_reviews")
    answers = reference_answers("decode_reviews") | {
        "decode_review": "def decode_review(review, decoder):\n    return ' '.join(decoder.get(i, '<unk>') for i in review)",
        "encode_review": "def helper(text):\n    return text.nothing\n\n\ndef encode_review(text, *_): return helper(text)",
    }
    classroom.hand_in("learner", "decode_reviews", answers)
    output, _ = begin(classroom).communicate()
    path = classroom.folder / "feedback" / "learner" / "decode_reviews" / "decode_reviews.html"
    assert path.exists(), output
    return BeautifulSoup(path.read_text(), "html.parser").get_text()


def test_messages_and_own_tracebacks_are_shown(feedback):
    assert "AssertionError: decode_review([1, 4, 5], decoder) should return 'the film'" in feedback
    assert "In your code:" in feedback
    assert "return text.nothing" in feedback


def test_hidden_tests_are_not_shown(feedback):
    assert "HIDDEN TESTS" not in feedback
    assert "From a word index of {len(big_index)}" not in feedback
    assert "Traceback (most recent call last)" not in feedback.split("In your code:")[0]
