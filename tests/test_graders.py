"""A fast part of ``make grade-the-graders``: a submission of each kind gets just the points that it must get."""

import pytest
import quick_run
from bank import read_bank
from equivalent_mutants import EQUIVALENT
from grade_the_graders import BEGIN, END, all_answers, complaint, tries
from marked import between
from mutants import mutants

from rnn_course.classroom import ASSIGNMENTS, COURSE, reference_answers

SOME = [
    next(submission for submission in bank if submission.kind == kind)
    for bank in map(read_bank, ASSIGNMENTS)
    for kind in ("right", "wrong", "partly")
    if kind == "partly" or bank[0].assignment != "stacked_rnn"  # its tests train, for a quarter of a minute
]


@pytest.mark.parametrize("submission", SOME, ids=lambda one: f"{one.assignment}-{one.kind}-{one.name}")
def test_graded_as_it_must_be(submission):
    failed = quick_run.run(submission.assignment, all_answers(submission), submission.extra)
    assert not complaint(submission, failed)


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_bank_knows_the_tests_and_the_answers(assignment):
    for submission in read_bank(assignment):
        assert submission.loses <= set(quick_run.test_points(assignment)), submission.name
        assert set(submission.answers) <= set(reference_answers(assignment)), submission.name
        assert bool(submission.loses) == (submission.kind != "right"), submission.name
        assert bool(submission.says) == (submission.kind == "wrong"), f"{submission.name}: what must its message say?"


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_readme_counts_all_of_the_bank(assignment):
    """If not, ``make grade-the-graders ASSIGNMENTS=...`` has to run: a submission or an answer came after the table."""
    bank = read_bank(assignment)
    counts = [sum(submission.kind == kind for submission in bank) for kind in ("right", "wrong", "partly")]
    counts += [len(bank), len(tries(assignment))]
    row = f"| {assignment} | {' | '.join(f'{count} of {count}' for count in counts)} | {len(EQUIVALENT[assignment])} |"
    assert row in between(COURSE / "README.md", BEGIN, END).splitlines()


def test_a_wrong_answer_is_noticed():
    assert "encode_review_ids" in quick_run.run("decode_reviews", {"encode_review": "def encode_review(*_): return [1]"})


def test_an_endless_loop_ends():
    failed = quick_run.run("decode_reviews", {"build_decoder": "while True: pass"}, seconds=2)
    assert set(failed) == set(quick_run.test_points("decode_reviews"))


def test_mutants_change_one_thing_each():
    assert set(mutants("def f(x):\n    return x < 3")) == {
        "def f(x):\n    pass",
        "def f(x):\n    return None",
        "def f(x):\n    return x <= 3",
        "def f(x):\n    return x >= 3",
        "def f(x):\n    return x < 4",
        "def f(x):\n    return x < 2",
    }
