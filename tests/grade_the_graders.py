"""``make grade-the-graders``: grade the whole bank with stock nbgrader, try every mutant, write the README's table."""

import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import quick_run
from bank import Submission, read_bank
from equivalent_mutants import EQUIVALENT
from mutants import difference, mutants

from rnn_course.classroom import ASSIGNMENTS, COURSE, Classroom, answer_cells, notebook_path, reference_answers

BEGIN, END = "<!-- grade-the-graders -->", "<!-- end -->"
LANES = 2


def all_answers(submission: Submission) -> dict[str, str]:
    """Every answer that a submission hands in, by grade id: its own, and the instructors' or blank ones."""
    others = reference_answers(submission.assignment)
    if submission.kind == "partly":
        released = nbformat.read(notebook_path(COURSE / "exercises", submission.assignment), as_version=4)
        others = {grade_id: cell.source for grade_id, cell in answer_cells(released).items()}
    return others | submission.answers


def hand_in(classroom: Classroom, submission: Submission) -> None:
    """Put a submission into the released exercise."""
    path = classroom.hand_in(submission.name, submission.assignment, all_answers(submission))
    if submission.extra:
        notebook = nbformat.read(path, as_version=4)
        first = notebook.cells.index(next(iter(answer_cells(notebook).values())))
        notebook.cells.insert(first, nbformat.v4.new_code_cell(submission.extra))
        nbformat.write(notebook, path)


def messages(classroom: Classroom, submission: Submission) -> dict[str, str]:
    """Map each failed test to the message in the graded notebook."""
    path = notebook_path(classroom.folder / "autograded" / submission.name, submission.assignment)
    failed = {}
    for cell in nbformat.read(path, as_version=4).cells:
        for output in cell.get("outputs", []):
            if output.output_type == "error" and cell.metadata.get("nbgrader", {}).get("grade"):
                failed[cell.metadata.nbgrader.grade_id] = f"{output.ename}: {output.evalue}"
    return failed


def complaint(submission: Submission, failed: dict[str, str]) -> str:
    """Say what is wrong with how a submission was graded; nothing where all is well."""
    if set(failed) != submission.loses:
        return f"fails {sorted(failed)}, should fail {sorted(submission.loses)}"
    shown = " ".join(" ".join(failed.values()).split())
    missing = [phrase for phrase in submission.says if phrase not in shown]
    return f"no message says {missing[0]!r}; the messages: {shown}" if missing else ""


def grade_bank(assignment: str) -> dict[str, list[str]]:
    """Grade an assignment's bank with stock nbgrader; map each kind to a complaint per submission, empty where all is well."""
    complaints = {"right": [], "wrong": [], "partly": []}
    with tempfile.TemporaryDirectory() as folder:
        classroom = Classroom(Path(folder))
        classroom.release(assignment)
        bank = read_bank(assignment)
        for submission in bank:
            hand_in(classroom, submission)
        classroom.autograde(assignment)
        points = quick_run.test_points(assignment)
        scores = classroom.scores(assignment)
        for submission in bank:
            failed = messages(classroom, submission)
            text = complaint(submission, failed)
            wrong_points = {name for name in points if scores[submission.name][name] != (name not in failed) * points[name]}
            if wrong_points:
                text += f" points of {sorted(wrong_points)} are not what its outputs say"
            complaints[submission.kind].append(text and f"{assignment}/{submission.kind}/{submission.name}: {text}")
    return complaints


def survivors(assignment: str) -> tuple[int, list[str]]:
    """Return how many mutants an assignment's answers have, equivalent ones left out, and those that no test refuses."""
    tries = [
        (grade_id, source, mutant)
        for grade_id, source in reference_answers(assignment).items()
        if "def " in source
        for mutant in mutants(source)
        if (grade_id, difference(source, mutant)) not in EQUIVALENT[assignment]
    ]
    with ThreadPoolExecutor(LANES) as lanes:
        failed = list(lanes.map(lambda one: quick_run.run(assignment, {one[0]: one[2]}), tries))
    return len(tries), [
        f"{assignment}/{grade_id} survives:\n{difference(source, mutant)}"
        for (grade_id, source, mutant), refused in zip(tries, failed, strict=True)
        if not refused
    ]


def main() -> int:
    """Print and store the table; return 1 if anything is graded wrongly."""
    rows, faults = [], []
    for assignment in ASSIGNMENTS:
        graded = grade_bank(assignment)
        tried, alive = survivors(assignment)
        faults += [text for texts in graded.values() for text in texts if text] + alive
        counts = " | ".join(f"{texts.count('')} of {len(texts)}" for texts in graded.values())
        rows.append(f"| {assignment} | {counts} | {tried - len(alive)} of {tried} | {len(EQUIVALENT[assignment])} |")
        print(rows[-1], flush=True)
    columns = ["assignment", "right, accepted", "wrong, refused for the right reason", "partly right, as they should"]
    columns += ["mutants refused", "equivalent mutants"]
    table = "\n".join([f"| {' | '.join(columns)} |", "|---" * len(columns) + "|", *rows])
    readme = COURSE / "README.md"
    text = re.sub(f"{BEGIN}.*{END}", lambda _: f"{BEGIN}\n{table}\n{END}", readme.read_text(), flags=re.S)
    readme.write_text(text)
    print(*faults, sep="\n")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
