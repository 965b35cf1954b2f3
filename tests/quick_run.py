"""Run an assignment with given answers in a process of its own, without Jupyter: a fraction of a second instead of seconds.

``make grade-the-graders`` compares this with stock nbgrader on the whole bank; mutants, hundreds of them, run only here.
"""

import contextlib
import io
import multiprocessing
import os
import signal
import traceback
from collections.abc import Mapping
from functools import cache

import nbformat

from rnn_course.classroom import COURSE, answer_cells, notebook_path

SECONDS = 60  # of processor time, for all cells of a submission: a busy machine fails nothing

FORKS = multiprocessing.get_context("forkserver")  # its server has imported TensorFlow, but run no operation: safe to fork
FORKS.set_forkserver_preload(["rnn_course.quiet", "keras", "matplotlib.pyplot"])


@cache
def solution(assignment: str) -> nbformat.NotebookNode:
    return nbformat.read(notebook_path(COURSE / "solutions", assignment), as_version=4)


def test_points(assignment: str) -> dict[str, float]:
    """Map the grade id of each automatic test to its points."""
    cells = [cell for cell in solution(assignment).cells if cell.cell_type == "code" and "nbgrader" in cell.metadata]
    return {cell.metadata.nbgrader.grade_id: cell.metadata.nbgrader.points for cell in cells if cell.metadata.nbgrader.grade}


test_points.__test__ = False  # its name begins like a test's


def sources(assignment: str, answers: Mapping[str, str], extra: str | None) -> list[tuple[str | None, str]]:
    """The cells to run, up to the last test, as (grade id of a test or None, source)."""
    notebook = solution(assignment)
    first_answer = next(iter(answer_cells(notebook)))
    cells = []
    for cell in notebook.cells:
        nbgrader = cell.metadata.get("nbgrader", {})
        grade_id = nbgrader.get("grade_id")
        if grade_id == first_answer and extra:
            cells.append((None, extra))
        if cell.cell_type == "code":
            cells.append((grade_id if nbgrader.get("grade") else None, answers.get(grade_id, cell.source)))
    last_test = max(index for index, (grade_id, _) in enumerate(cells) if grade_id)
    return cells[: last_test + 1]


def failed_tests(cells: list[tuple[str | None, str]]) -> dict[str, str]:
    """Run the cells in one fresh namespace, going on after errors as nbgrader does; map each failed test to its message."""
    namespace, failed = {"__name__": "__main__"}, {}
    for grade_id, source in cells:
        try:
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                exec(compile(source, grade_id or "cell", "exec"), namespace)
        except TimeoutError:
            raise
        except BaseException as error:
            if grade_id:
                failed[grade_id] = "".join(traceback.format_exception_only(error)).strip()
    return failed


def _work(assignment, answers, extra, seconds, pipe):
    def stop(*_):
        raise TimeoutError

    os.environ["MPLBACKEND"] = "agg"
    signal.signal(signal.SIGPROF, stop)
    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.alarm(10 * seconds)  # what only waits uses no processor time
    try:
        pipe.send(failed_tests(sources(assignment, answers, extra)))
    except TimeoutError:
        pipe.send(dict.fromkeys(test_points(assignment), f"took over {seconds} seconds"))


def in_a_fork(function, *arguments):
    """Call a function with these arguments and a pipe, in a process of its own; return what it sends.

    Raises:
        EOFError: it ended without sending anything.
    """
    ours, theirs = multiprocessing.Pipe()
    process = FORKS.Process(target=function, args=(*arguments, theirs))
    process.start()
    theirs.close()
    try:
        return ours.recv()
    finally:
        process.join()


def run(assignment: str, answers: Mapping[str, str], extra: str | None = None, seconds: int = SECONDS) -> dict[str, str]:
    """Map each test that these answers fail to the message that the learner sees."""
    try:
        return in_a_fork(_work, assignment, answers, extra, seconds)
    except EOFError:
        return dict.fromkeys(test_points(assignment), "the process ended")
