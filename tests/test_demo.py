"""``make demo``, a newcomer's first command: on a small lesson and one assignment."""

import nbformat

from rnn_course import demo


def test_lesson_prints_its_headings_and_what_its_cells_print(tmp_path, capsys):
    cells = [
        nbformat.v4.new_markdown_cell("# A ball\nrolls"),
        nbformat.v4.new_code_cell("print('one'); 1 + 1"),
        nbformat.v4.new_markdown_cell("## And stops"),
    ]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), tmp_path / "lesson.ipynb")
    demo.run_lesson(tmp_path / "lesson.ipynb")
    assert capsys.readouterr().out.split("\n") == ["", "# A ball", "one", "2", "", "## And stops", ""]


def test_gradebook_of_the_example_class(tmp_path, monkeypatch):
    monkeypatch.setenv("RNN_COURSE_DATA", "sample")
    monkeypatch.setattr(demo, "ASSIGNMENTS", ("decode_reviews",))
    columns = demo.grade_class(tmp_path).columns
    right, partly, untouched = (float(next(column.cells)) for column in columns[1:])
    assert [column.header for column in columns[1:]] == ["all_right", "partly_right", "untouched"]
    assert right == 10 > partly > untouched == 0
