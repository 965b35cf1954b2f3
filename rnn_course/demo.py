"""``make demo``: lesson 4 on the bundled sample, then an example class of three, graded in a scratch folder."""

import os
import subprocess
import tempfile
import time
from pathlib import Path

import nbformat
import rich
from nbclient import NotebookClient
from rich.table import Table

from rnn_course.classroom import ASSIGNMENTS, COURSE, RNN_COURSE, Classroom, reference_answers

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


def grade_class(folder: Path) -> Table:
    """Hand in a right, a partly right and an untouched notebook of each assignment, grade them, return the gradebook."""
    classroom = Classroom(folder)
    for assignment in ASSIGNMENTS:
        classroom.release(assignment)
        answers = reference_answers(assignment)
        first_half = dict(list(answers.items())[: len(answers) // 2])
        for student, handed_in in (("all_right", answers), ("partly_right", first_half), ("untouched", {})):
            classroom.hand_in(student, assignment, handed_in)
    # these notebooks are our own: no walls are needed around what they run
    subprocess.run([*RNN_COURSE, "grade", "--isolation", "process"], cwd=folder, check=True)
    scores = {assignment: classroom.scores(assignment) for assignment in ASSIGNMENTS}
    gradebook = Table("points", *scores[ASSIGNMENTS[0]])
    for assignment, students in scores.items():
        gradebook.add_row(assignment, *(f"{sum(points.values()):g}" for points in students.values()))
    return gradebook


def main() -> None:
    """Run the lesson and grade the class, on the sample."""
    os.environ["RNN_COURSE_DATA"] = "sample"
    start = time.monotonic()
    print(f"Running {LESSON.name} on the bundled sample (half a minute) ...")
    run_lesson(LESSON)
    print("\nGrading an example class of three with rnn-course grade (a minute or two) ...", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        rich.print(grade_class(Path(folder)))
    print("Of 10 points each; 2 in choose_maxlen and 2 in why_wrong are for a person to give, in nbgrader's formgrader.")
    print(f"Done in {time.monotonic() - start:.0f} s. Next: make lab")


if __name__ == "__main__":
    main()
