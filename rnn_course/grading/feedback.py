"""What a learner gets to see of a graded notebook: every test's message, no hidden test; as a page, made quickly."""

import re
from collections.abc import Callable
from functools import cached_property, lru_cache, partial
from html import escape

from jinja2 import pass_context
from jinja2.runtime import Context
from nbconvert.exporters.exporter import ResourcesDict
from nbconvert.exporters.html import HTMLExporter
from nbconvert.exporters.templateexporter import TemplateExporter
from nbconvert.filters.highlight import Highlight2HTML
from nbconvert.filters.widgetsdatatypefilter import WidgetsDataTypeFilter
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests, NbGraderPreprocessor
from nbgrader.utils import is_locked

from rnn_course.grading.cells import OWN_TRACEBACK, time_limit
from rnn_course.grading.submissions import is_test

SECONDS = 10  # that a page may take; what a learner wrote may send a lexer into hours
STYLE = "<style>.output_area pre {white-space: pre-wrap} summary {display: list-item; cursor: pointer}</style>"


class HiddenTestsCleared(ClearHiddenTests):
    """Leave a learner's own cells as they are: nbgrader's step stops at the mark of a hidden test in there."""

    def preprocess_cell(self, cell: NotebookNode, resources: ResourcesDict, index: int) -> tuple[NotebookNode, ResourcesDict]:
        """Take the hidden tests out of a cell that learners could not edit."""
        return super().preprocess_cell(cell, resources, index) if is_locked(cell) else (cell, resources)


class MessagesOnly(NbGraderPreprocessor):
    """Leave of a failed test its message and the traceback in the learner's own code; the test's own would show its source."""

    def preprocess_cell(self, cell: NotebookNode, resources: ResourcesDict, index: int) -> tuple[NotebookNode, ResourcesDict]:
        """Shorten the errors of a test cell."""
        if is_test(cell):
            for output in cell.outputs:
                if output.output_type == "error" and output.ename == "NotImplementedError":
                    output.traceback = ["Not answered yet: put your code in the place of `raise NotImplementedError()`."]
                elif output.output_type == "error":
                    own = [line for line in output.traceback if line.startswith(OWN_TRACEBACK)]
                    output.traceback = [f"{output.ename}: {output.evalue}", *own]
        return cell, resources


@lru_cache(maxsize=1000)
def highlighted(source: str, lexer: str | None) -> str:
    """Return a cell's source as HTML."""
    return Highlight2HTML(pygments_lexer=lexer)(source)


class FastHTMLExporter(HTMLExporter):
    """nbconvert's exporter, but it converts a text once, since most cells are the same in every submission, and leaves out
    nbconvert's last step, which parses each page again and takes longer than all others together.

    That step describes images that have no description, as here, and marks what only JupyterLab's template has, not nbgrader's.
    A page that takes too long, or fails, is made with its texts as they are.
    """

    plain: bool  # whether the page at hand is one of those

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict | None = None, **options: object
    ) -> tuple[str, ResourcesDict]:
        """Convert a notebook."""
        lexer = nb.metadata.get("language_info", {}).get("pygments_lexer")
        resources = self._init_resources(resources)
        widgets = WidgetsDataTypeFilter(notebook_metadata=self._nb_metadata, parent=self, resources=resources)
        highlight = partial(highlighted, lexer=lexer)
        self.register_filter("highlight_code", lambda source, metadata: self._converted(source, highlight))
        self.register_filter("filter_data_type", widgets)
        convert = partial(TemplateExporter.from_notebook_node, self, nb, resources, **options)
        self.plain = False
        try:
            with time_limit(SECONDS):
                html, resources = convert()
        except Exception:  # TooSlow, or whatever nbconvert makes of whatever a learner wrote
            self.plain = True
            html, resources = convert()
        html = html.replace("</head>", f"{STYLE}</head>", 1)
        html = re.sub(r'<a href="#([\w-]+)">Test cell</a>', r'<a href="#\1">Test <code>\1</code></a>', html)  # nbgrader's list
        return re.sub(r"<img(?![^>]*\balt=)", '<img alt="No description has been provided for this image"', html), resources

    @pass_context
    def markdown2html(self, context: Context, source: str) -> str:
        """Convert the text of the cell at hand."""
        if context.get("cell", {}).get("attachments") and not self.plain:
            return super().markdown2html(context, source)
        return self._converted(source, self._markdown)

    def _converted(self, source: str, convert: Callable[[str], str]) -> str:
        return f"<pre>{escape(source)}</pre>" if self.plain else convert(source)

    @cached_property
    def _markdown(self) -> Callable[[str], str]:
        return lru_cache(maxsize=1000)(partial(super().markdown2html, {}))
