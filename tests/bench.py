"""``make bench``: stock ``nbgrader autograde`` against ``rnn-course grade`` on the same submissions, in one run.

``python tests/bench.py [STUDENTS]`` (100 if not given) prints the figures and puts the table into the README. For stacked_rnn,
whose tests train, it takes a tenth of the students, so that the whole takes little more than an hour; and all of them with no
training.
"""

import dataclasses
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
from bank import read_bank
from grade_the_graders import hand_in
from marked import put_between

from rnn_course.classroom import COURSE, PATH, RNN_COURSE, Classroom

BEGIN, END = "<!-- bench -->", "<!-- bench end -->"
STOCK = [sys.executable, "-m", "nbgrader", "autograde"]
OURS = [*RNN_COURSE, "grade"]
ALL = "all three"
BLANK = {"train": "def train(*args, **kwargs):\n    raise NotImplementedError()"}  # what is left is not the training


@dataclass(frozen=True)
class Cost:
    """What a command took, all its processes together."""

    wall: float  # seconds
    cpu: float  # seconds that the machine's processors were busy meanwhile: let nothing else run
    memory: float  # MB at the peak; what processes share counts once


def proportional_memory(process: psutil.Process) -> int:
    """Bytes that a process and its children use; a page that n processes share counts 1/n in each."""
    total = 0
    for one in [process, *process.children(recursive=True)]:
        try:
            total += one.memory_full_info().pss
        except psutil.Error:  # it ended meanwhile
            continue
    return total


def busy() -> float:
    """Seconds that the processors have worked since the machine started."""
    times = psutil.cpu_times()
    return times.user + times.nice + times.system


def cost(command: list[str], folder: Path) -> Cost:
    """Run a command and measure it.

    Raises:
        RuntimeError: it failed.
    """
    environment = os.environ | {"PATH": PATH, "RNN_COURSE_DATA": "sample"}
    with tempfile.TemporaryFile("w+") as log:
        begin, worked, peak = time.monotonic(), busy(), 0
        process = psutil.Popen(command, cwd=folder, env=environment, stdout=log, stderr=subprocess.STDOUT)
        while process.poll() is None:
            peak = max(peak, proportional_memory(process))
            with suppress(psutil.TimeoutExpired):
                process.wait(1)
        wall, cpu = time.monotonic() - begin, busy() - worked
        if process.returncode:
            log.seek(0)
            raise RuntimeError(f"{' '.join(command)} failed:\n{log.read()[-3000:]}")
    return Cost(wall, cpu, peak / 1e6)


def class_of(sizes: dict[str, int], folder: Path, answers: dict[str, str]) -> Path:
    """A class in which so many have handed in each assignment: the bank's submissions, again and again, with these answers."""
    classroom = Classroom(folder)
    for assignment, students in sizes.items():
        classroom.release(assignment)
        bank = [one for one in read_bank(assignment) if one.kind != "partly"]
        for number in range(students):
            one = bank[number * len(bank) // students] if students < len(bank) else bank[number % len(bank)]
            one = dataclasses.replace(one, name=f"student_{number:03}", answers=one.answers | answers)
            hand_in(classroom, one)
    return folder


def ours(folder: Path, assignments: Sequence[str]) -> dict[str, Cost]:
    """Grade with ``rnn-course grade`` at 1 and 2 jobs."""
    return {f"ours, {jobs}": cost([*OURS, *assignments, "--force", "--jobs", jobs[0]], folder) for jobs in ("1 job", "2 jobs")}


def rows(name: str, students: int, costs: dict[str, Cost]) -> list[str]:
    """Return a class's lines of the table."""
    stock, lines = costs["stock"], []
    for how, one in costs.items():
        figures = f"{one.wall:.0f} | {one.cpu:.0f} | {one.memory:.0f}"
        ratio = "" if one is stock else f"{stock.wall / one.wall:.1f} times"
        lines.append(f"| {name} | {students} | {how} | {figures} | {ratio} |")
        print(lines[-1], flush=True)
    return lines


def compare(students: int) -> Iterator[tuple[str, int, dict[str, Cost]]]:
    """Grade the same classes with both; yield each one's name, submissions and costs."""
    sizes = {"decode_reviews": students, "choose_maxlen": students, "stacked_rnn": max(students // 10, 1)}
    stocks = []
    with tempfile.TemporaryDirectory() as folder:
        course = class_of(sizes, Path(folder), {})
        for assignment, size in sizes.items():
            stocks.append(cost([*STOCK, assignment], course))
            yield assignment, size, {"stock": stocks[-1]} | ours(course, [assignment])
        wall, cpu = sum(one.wall for one in stocks), sum(one.cpu for one in stocks)
        stock = Cost(wall, cpu, max(one.memory for one in stocks))
        yield ALL, sum(sizes.values()), {"stock": stock} | ours(course, list(sizes))
    with tempfile.TemporaryDirectory() as folder:
        course = class_of({"stacked_rnn": students}, Path(folder), BLANK)
        stock = cost([*STOCK, "stacked_rnn"], course)
        yield "stacked_rnn, `train` left blank", students, {"stock": stock} | ours(course, ["stacked_rnn"])


def linearity() -> str:
    """Say how long a class takes, one of four times the size, and classes in which nothing is new or one submission is."""
    with tempfile.TemporaryDirectory() as small, tempfile.TemporaryDirectory() as large:
        once, four = (class_of({"decode_reviews": size}, Path(place), {}) for size, place in ((100, small), (400, large)))
        first, larger, unchanged = (cost(OURS, course).wall for course in (once, four, once))
        one = cost([*OURS, "--student", "student_000", "--force"], once).wall
    return (
        f"In a run of its own, with a job for each core, 100 submissions for decode_reviews took {first:.1f} seconds, "
        f"400 took {larger:.1f} ({larger / first:.1f} times), "
        f"so each further one {(larger - first) / 300:.2f} seconds. "
        f"Start-up: {unchanged:.1f} seconds where nothing was new, {one:.1f} where one submission was."
    )


def memory_of_a_worker(classes: dict[str, tuple[int, dict[str, Cost]]]) -> str:
    """Say how much more memory two workers take than one, by class."""
    more = {name: costs["ours, 2 jobs"].memory - costs["ours, 1 job"].memory for name, (_, costs) in classes.items()}
    return f"A second worker took so many MB more: {', '.join(f'{name} {memory:.0f}' for name, memory in more.items())}."


def cost_of_a_large_course(classes: dict[str, tuple[int, dict[str, Cost]]]) -> str:
    """Say what 30,000 learners with three assignments each take, from what each submission of a class took at 2 jobs."""
    each = {name: costs["ours, 2 jobs"].cpu / size for name, (size, costs) in classes.items()}
    hours = 30_000 * sum(each.values()) / 3600
    return (
        f"CPU seconds for a submission: {', '.join(f'{name} {seconds:.2g}' for name, seconds in each.items())}. "
        f"30,000 learners who hand in all three take {hours:.0f} core hours: "
        f"{hours / 2 / 24:.1f} days on two cores, {hours / 100:.1f} hours on a hundred."
    )


def main() -> None:
    """Measure, print, write the table, line by line."""
    students = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    columns = ["class", "submissions", "graded by", "seconds", "CPU seconds", "peak MB", "throughput"]
    lines = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    print(*lines, sep="\n", flush=True)
    readme, scaling = COURSE / "README.md", COURSE / "docs" / "scaling.md"
    classes = {}
    for name, submissions, costs in compare(students):
        lines += rows(name, submissions, costs)
        put_between(readme, BEGIN, END, "\n".join(lines))
        if name == ALL:
            text = cost_of_a_large_course(classes)
            print(text, flush=True)
            put_between(scaling, BEGIN, END, text)
        classes[name] = submissions, costs
    text = f"{memory_of_a_worker(classes)} {linearity()}"
    print(text)
    put_between(readme, BEGIN, END, "\n".join([*lines, "", text]))


if __name__ == "__main__":
    main()
