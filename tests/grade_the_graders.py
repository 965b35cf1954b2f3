"""``make grade-the-graders``: grade the whole bank, try every mutant, write the README's table.

``python tests/grade_the_graders.py [ASSIGNMENT ...]``: some assignments only; the other lines of the table stay.
"""

import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import quick_run
from bank import Submission, read_bank
from equivalent_mutants import EQUIVALENT
from marked import between, put_between
from mutants import difference, mutants
from ours import begin

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
    """Grade an assignment's bank with stock nbgrader, then with ours; map each kind to a complaint per submission.

    A complaint is empty where all is well. Ours must give every test of every submission the points that stock nbgrader gives.
    """
    bank = read_bank(assignment)
    with ThreadPoolExecutor(LANES) as lanes:
        parts = list(lanes.map(grade_class, [bank[lane::LANES] for lane in range(LANES)]))
    return {kind: [text for part in parts for text in part[kind]] for kind in parts[0]}


def grade_class(bank: list[Submission]) -> dict[str, list[str]]:
    """Grade submissions for one assignment as ``grade_bank`` does."""
    assignment = bank[0].assignment
    complaints = {"right": [], "wrong": [], "partly": [], "ours": []}
    with tempfile.TemporaryDirectory() as folder:
        classroom = Classroom(Path(folder))
        classroom.release(assignment)
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
        ours = grade_with_ours(classroom)
        for student, expected in scores.items():
            other = sorted(test for test in expected if ours[student][test] != expected[test])
            complaints["ours"].append(other and f"{assignment}/{student}: rnn-course grade gives other points for {other}")
    return complaints


def grade_with_ours(classroom: Classroom) -> dict[str, dict[str, float]]:
    """Grade a class again, with ``rnn-course grade``; return the points by student and test."""
    output, _ = begin(classroom, "--force").communicate()
    (assignment,) = {path.name for path in (classroom.folder / "submitted").glob("*/*")}
    scores = classroom.scores(assignment)
    assert scores, output
    return scores


def tries(assignment: str) -> list[tuple[str, str, str]]:
    """Return the mutants of an assignment's answers, equivalent ones left out: grade id, answer, mutant."""
    return [
        (grade_id, source, mutant)
        for grade_id, source in reference_answers(assignment).items()
        if "def " in source
        for mutant in mutants(source)
        if (grade_id, difference(source, mutant)) not in EQUIVALENT[assignment]
    ]


def survivors(assignment: str) -> tuple[int, list[str]]:
    """Return how many mutants were tried, and those that no test refuses."""
    tried = tries(assignment)
    with ThreadPoolExecutor(LANES) as lanes:
        failed = list(lanes.map(lambda one: quick_run.run(assignment, {one[0]: one[2]}), tried))
    return len(tried), [
        f"{assignment}/{grade_id} survives:\n{difference(source, mutant)}"
        for (grade_id, source, mutant), refused in zip(tried, failed, strict=True)
        if not refused
    ]


HEAD = [
    "assignment",
    "right, accepted",
    "wrong, refused for the right reason",
    "partly right, as they should",
    "same points from `rnn-course grade`",
    "mutants refused",
    "equivalent mutants",
]


def write_rows(rows: dict[str, str]) -> None:
    """Put lines into the README's table, in the order of the assignments; those of other assignments stay."""
    readme = COURSE / "README.md"
    table = between(readme, BEGIN, END)
    rows = {line.split()[1]: line for line in table.splitlines() if line.startswith("| ")} | rows
    lines = [f"| {' | '.join(HEAD)} |", "|---" * len(HEAD) + "|", *(rows[name] for name in ASSIGNMENTS if name in rows)]
    put_between(readme, BEGIN, END, "\n".join(lines))


def main() -> int:
    """Print and store the table; return 1 if anything is graded wrongly."""
    faults = []
    for assignment in sys.argv[1:] or ASSIGNMENTS:
        graded = grade_bank(assignment)
        tried, alive = survivors(assignment)
        faults += [text for texts in graded.values() for text in texts if text] + alive
        counts = " | ".join(f"{len([text for text in texts if not text])} of {len(texts)}" for texts in graded.values())
        row = f"| {assignment} | {counts} | {tried - len(alive)} of {tried} | {len(EQUIVALENT[assignment])} |"
        print(row, flush=True)
        write_rows({assignment: row})
    print(*faults, sep="\n")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
