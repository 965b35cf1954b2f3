"""What learners get to see: the messages of failed tests, nothing of hidden ones; on the page that nbconvert would make.

And what they may not show to an instructor, in whose browser formgrader gives points: a script.
"""

from urllib.parse import quote

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbconvert.exporters import HTMLExporter
from ours import begin

from rnn_course.classroom import Classroom, reference_answers
from rnn_course.grading import feedback as feedback_page
from rnn_course.grading.execution import Outcome
from rnn_course.grading.feedback import FastHTMLExporter
from rnn_course.grading.record import put_outputs
from rnn_course.grading.release import put_answers, without_html
from rnn_course.grading.submissions import Assignment

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


def test_a_cell_that_no_lexer_gets_through_stands_as_it_is(monkeypatch):
    monkeypatch.setattr(feedback_page, "SECONDS", 1)
    cells = [nbformat.v4.new_code_cell("x <" + "\n" * 100_000 + "> y"), nbformat.v4.new_markdown_cell("# A title")]
    exporter = FastHTMLExporter(template_name="classic")
    slow, quick = (exporter.from_notebook_node(nbformat.v4.new_notebook(cells=some))[0] for some in (cells, cells[1:]))
    assert "<pre>x &lt;\n" in slow
    assert "<pre># A title</pre>" in slow
    assert "<h1" in quick


SCRIPTS = [
    "<script>mine()</script>",
    "<img src=x onerror=mine()>",
    "# A title <svg onload=mine()></svg>",
    "[here](javascript:mine())",
    "[here](JavaScript\\:mine())",
    "[here](&#106;avascript:mine()) [here](&amp;#106;avascript:mine())",
    r"$\href{javascript:mine()}{x}$",
]


def run_by_a_browser(cell):
    """What a browser would run in an element of a page, now or at a click."""
    attributes = [(name, value) for tag in cell.find_all(True) for name, value in tag.attrs.items()]
    scripts = [value for name, value in attributes if name.startswith("on") or "javascript:" in str(value).lower()]
    return [*cell.find_all("script"), *scripts, *(text for text in cell.stripped_strings if r"\href{javascript:" in text)]


def shown(texts):
    """The cells of a page that nbconvert makes of these Markdown texts."""
    return shown_cells([nbformat.v4.new_markdown_cell(text) for text in texts])


def shown_cells(cells):
    notebook = nbformat.v4.new_notebook(cells=cells)
    html = HTMLExporter(template_name="classic").from_notebook_node(notebook)[0]
    return BeautifulSoup(html, "html.parser").select(".text_cell_render")


def test_a_learners_text_runs_no_script():
    assert all(run_by_a_browser(cell) for cell in shown(SCRIPTS))
    assert not any(run_by_a_browser(cell) for cell in shown(map(without_html, SCRIPTS)))
    assignment = Assignment("decode_reviews", nbformat.v4.new_notebook(), {})
    reasons = [assignment.blank(script).cells[0].source for script in SCRIPTS]  # a file may be named like that
    assert not any(run_by_a_browser(cell) for cell in shown(reasons))
    assert shown([without_html("`a<b` and **5 < 6**")])[0].get_text().strip() == "a&lt;b and 5 < 6"


def pasted(name, data=PIXEL, kind="image/png"):
    """A learner's cell with a picture in it, as JupyterLab leaves it there."""
    text = f"my plot:\n\n![a plot](attachment:{quote(name)})"
    return nbformat.v4.new_markdown_cell(text, attachments={name: {kind: data}})


def graded(cells):
    """A released notebook, with one free text cell, into which a learner's cells were put."""
    new = nbformat.v4
    return put_answers(new.new_notebook(cells=cells), new.new_notebook(cells=[new.new_markdown_cell("released")])).cells[1:]


@pytest.mark.parametrize("name", ["image.png", "my plot.png", "Höhe.png", "3f1c-22.png"])
def test_a_picture_that_a_learner_pasted_is_shown(name):
    cells = graded([pasted(name)])
    for exporter in (HTMLExporter, FastHTMLExporter):
        html = exporter(template_name="classic").from_notebook_node(nbformat.v4.new_notebook(cells=cells))[0]
        image = BeautifulSoup(html, "html.parser").select_one("img")
        assert (image["alt"], image["src"]) == ("a plot", f"data:image/png;base64,{PIXEL}")


def test_a_picture_that_is_not_there_or_none_is_a_text():
    texts = ["![a](attachment:gone.png)", "[a]: attachment\\:gone.png\n\n![a]", "![a](<attachment:gone.png>)"]
    cells = [nbformat.v4.new_markdown_cell(text) for text in texts]
    cells += [pasted("a.png", '"><script>mine()</script>')]
    cells += [pasted("a.png", kind=kind) for kind in ("image/svg+xml", "text/html")]
    cells += [nbformat.v4.new_markdown_cell(text, attachments={"a.png": {"image/png": PIXEL}}) for text in texts]
    for cell in graded(cells):
        assert not shown_cells([cell])[0].find("img")
        assert "gone.png" in cell.source or "a plot" in cell.source


def test_a_page_that_nbconvert_cannot_make_is_made_of_texts_as_they_are():
    cell = nbformat.v4.new_markdown_cell("![a](attachment:gone.png)", attachments={"a.png": {"image/png": PIXEL}})
    notebook = nbformat.v4.new_notebook(cells=[cell, nbformat.v4.new_code_cell("x < 3")])
    html = FastHTMLExporter(template_name="classic").from_notebook_node(notebook)[0]
    assert "<pre>![a](attachment:gone.png)</pre>" in html
    assert "<pre>x &lt; 3</pre>" in html


ODD_COLOURS = {"none": "\x1b[38m", "half": "\x1b[48;5m", "second": "\x1b[1;31mred\x1b[38m", "many": "\x1b[m" * 100_000}


@pytest.mark.parametrize("colours", ODD_COLOURS.values(), ids=ODD_COLOURS)
def test_colours_that_no_page_can_show_are_left_out(colours):
    text = f"{colours}text"
    outputs = [
        {"output_type": "stream", "name": "stdout", "text": text},
        {"output_type": "display_data", "data": {"text/plain": text}},
        {"output_type": "error", "ename": text, "evalue": text, "traceback": [colours, text]},
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x")])
    put_outputs(notebook, Outcome([outputs]))
    html = HTMLExporter(template_name="classic").from_notebook_node(notebook)[0]
    assert html.count("text</pre>") == 3
    assert "\x1b" not in str(notebook)


def test_colours_that_a_page_can_show_stay():
    output = {"output_type": "stream", "name": "stdout", "text": "\x1b[38;5;9mred\x1b[0m"}
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x")])
    put_outputs(notebook, Outcome([[output]]))
    assert notebook.cells[0].outputs[0].text == output["text"]


@pytest.fixture(scope="module")
def feedback(tmp_path_factory):
    """The feedback page of a submission whose second task is wrong, and whose third raises in a helper."""
    classroom = Classroom(tmp_path_factory.mktemp("feedback"))
    classroom.release("decode_reviews")
    answers = reference_answers("decode_reviews") | {
        "decode_review": "def decode_review(review, decoder):\n    return ' '.join(decoder.get(i, '<unk>') for i in review)",
        "encode_review": "from IPython.display import HTML, Markdown\n"
        f"for form in (HTML, Markdown):\n    display(*map(form, {SCRIPTS}))\n\n\n# BEGIN HIDDEN TESTS: not mine\n"
        "def helper(text):\n    return text.nothing\n\n\ndef encode_review(text, *_): return helper(text)",
    }
    classroom.hand_in("learner", "decode_reviews", answers)
    output, _ = begin(classroom).communicate()
    path = classroom.folder / "feedback" / "learner" / "decode_reviews" / "decode_reviews.html"
    assert path.exists(), output
    return BeautifulSoup(path.read_text(), "html.parser")


def test_messages_and_own_tracebacks_are_shown(feedback):
    assert "Test encode_review_ids" in [link.get_text() for link in feedback.select("#toc a")]
    feedback = feedback.get_text()
    assert "AssertionError: decode_review([1, 4, 5], decoder) should return 'the film'" in feedback
    assert "In your code:\nencode_review('" in feedback
    assert ") raised this:" in feedback
    assert "return text.nothing" in feedback


def test_hidden_tests_are_not_shown(feedback):
    feedback = feedback.get_text()
    assert feedback.count("HIDDEN TESTS") == 1  # the learner's own
    assert "From a word index of {len(big_index)}" not in feedback
    assert "Traceback (most recent call last)" not in feedback.split("In your code:")[0]


def test_a_learners_output_runs_no_script(feedback):
    assert not [cell for cell in feedback.select(".cell") if run_by_a_browser(cell)]
