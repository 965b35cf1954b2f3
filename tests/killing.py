"""``python tests/killing.py``: kill ``rnn-course grade`` in a class of 40 at 20 random moments; nothing may be lost by it."""

import dataclasses
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from bank import read_bank
from grade_the_graders import hand_in
from nbgrader.api import Gradebook
from ours import begin

from rnn_course.classroom import Classroom
from rnn_course.grading.record import MARK

ASSIGNMENT = "decode_reviews"


def class_of(students: int, folder: Path) -> Classroom:
    """A class that has handed in the bank's submissions, again and again where there are more students."""
    classroom = Classroom(folder)
    classroom.release(ASSIGNMENT)
    bank = read_bank(ASSIGNMENT)
    for number in range(students):
        hand_in(classroom, dataclasses.replace(bank[number % len(bank)], name=f"student_{number:02}"))
    return classroom


def graded(classroom: Classroom) -> int:
    """How many submissions are graded by now."""
    return len(list((classroom.folder / "autograded").glob(f"*/*/{MARK}")))


def gradebook(classroom: Classroom) -> dict[str, list[tuple]]:
    """Everything that grading enters, by student: of each cell its points, their maximum and whether a person must look."""
    with Gradebook(f"sqlite:///{classroom.folder / 'gradebook.db'}") as book:
        return {
            submission.student.id: sorted(
                (grade.name, grade.auto_score, grade.manual_score, grade.max_score, grade.needs_manual_grade)
                for notebook in submission.notebooks
                for grade in notebook.grades
            )
            for submission in book.assignment_submissions(ASSIGNMENT)
        }


def grade_with_kills(classroom: Classroom, students: int, kills: int, random_numbers: random.Random) -> int:
    """Grade a class to its end, killed that often on the way; return how often it was killed while at work."""
    hits = 0
    for target in sorted(random_numbers.randrange(students) for _ in range(kills)):
        process = begin(classroom, "--jobs", "2")
        while process.poll() is None and graded(classroom) < target:
            time.sleep(0.01)
        time.sleep(random_numbers.uniform(0, 0.5) if target else random_numbers.uniform(0, 5))
        hits += process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.communicate()
    last = begin(classroom, "--jobs", "2")
    output, _ = last.communicate()
    assert last.returncode == 0, output
    return hits


def main() -> None:
    """Compare a class graded under fire with one graded in peace."""
    students, kills = 40, 20
    with tempfile.TemporaryDirectory() as peace, tempfile.TemporaryDirectory() as fire:
        undisturbed, disturbed = class_of(students, Path(peace)), class_of(students, Path(fire))
        begin(undisturbed).communicate()
        hits = grade_with_kills(disturbed, students, kills, random.Random(0))
        expected, found = gradebook(undisturbed), gradebook(disturbed)
        assert len(expected) == students
        differences = [student for student in expected if found.get(student) != expected[student]]
    print(f"class of {students}, killed {hits} times at work: {len(differences)} submissions differ from an undisturbed run")
    sys.exit(bool(differences))


if __name__ == "__main__":
    main()
