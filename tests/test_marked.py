"""Scripts that write tables into the README leave all else as it is."""

import pytest
from marked import between, put_between


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "text.md"
    file.write_text("# Title\n\n<!-- a -->\n<!-- a end -->\n\nmore\n\n<!-- b -->\nold\n<!-- b end -->\n")
    return file


def test_only_what_stands_between_the_marks_changes(path):
    assert between(path, "<!-- b -->", "<!-- b end -->") == "old"
    put_between(path, "<!-- a -->", "<!-- a end -->", "| 1 |\n| 2 |")
    put_between(path, "<!-- b -->", "<!-- b end -->", "new")
    assert between(path, "<!-- a -->", "<!-- a end -->") == "| 1 |\n| 2 |"
    assert path.read_text() == (
        "# Title\n\n<!-- a -->\n| 1 |\n| 2 |\n<!-- a end -->\n\nmore\n\n<!-- b -->\nnew\n<!-- b end -->\n"
    )


def test_a_missing_mark_is_said(path):
    with pytest.raises(ValueError, match=r"text\.md lacks <!-- c -->"):
        put_between(path, "<!-- c -->", "<!-- c end -->", "new")
