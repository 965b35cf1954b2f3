"""``make demo``: lesson 4 on the bundled sample, then an example class of three, graded in a scratch folder."""

import os
import tempfile
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from rnn_course.classroom import ASSIGNMENTS, COURSE, Classroom, reference_answers

LESSON = COURSE / "lessons" / "4_movie_reviews.ipynb"


def run_lesson(path: Path) -> None:
    """Run a lesson from top to bottom, and print its headings and what its cells print."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, resources={"metadata": {"path": str(path.parent)}})
    with client.setup_kernel():
        for index, cell in enumerate(notebook.cells):
            if cell.cell_type == "markdown":
                headings = [line for line in cell.source.splitlines() if line.startswith("#")]
                print("".join(f"\n{heading}\n" for heading in headings), end="", flush=True)
                continue
            client.execute_cell(cell, index)
            for output in cell.outputs:
                print(output.get("text") or output.data.get("text/plain", "") + "\n", end="", flush=True)


def grade_class(folder: Path) -> None:
    """Hand in a right, a partly right and an untouched notebook of each assignment, grade them, print the gradebook."""
    classroom = Classroom(folder)
    print(f"\n{'assignment':<16}{'student':<16}{'points':>7}   test by test")
    for assignment in ASSIGNMENTS:
        classroom.release(assignment)
        answers = reference_answers(assignment)
        first_half = dict(list(answers.items())[: len(answers) // 2])
        for student, handed_in in (("all_right", answers), ("partly_right", first_half), ("untouched", {})):
            classroom.hand_in(student, assignment, handed_in)
        classroom.autograde(assignment)
        for student, scores in classroom.scores(assignment).items():
            tests = ", ".join(f"{grade_id} {points:g}" for grade_id, points in scores.items())
            print(f"{assignment:<16}{student:<16}{sum(scores.values()):>7g}   {tests}", flush=True)


def main() -> None:
    """Run the lesson and grade the class, on the sample."""
    os.environ["RNN_COURSE_DATA"] = "sample"
    start = time.monotonic()
    print(f"Running {LESSON.name} on the bundled sample (half a minute) ...")
    run_lesson(LESSON)
    print("\nGrading an example class of three with nbgrader (about a minute) ...")
    with tempfile.TemporaryDirectory() as folder:
        grade_class(Path(folder))
    print("\nThe other 2 points of choose_maxlen are for a person to give: nbgrader's formgrader shows the answers.")
    print(f"Done in {time.monotonic() - start:.0f} s. Next: make lab")


if __name__ == "__main__":
    main()
