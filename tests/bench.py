"""``make bench``: stock ``nbgrader autograde`` against ``rnn-course grade`` on the same submissions, in one run.

``python tests/bench.py [STUDENTS]`` (100 if not given) prints the figures and puts the table into the README.
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
from ours import RNN_COURSE

from rnn_course.classroom import COURSE, Classroom

BEGIN, END = "<!-- bench -->", "<!-- bench end -->"
STOCK = [sys.executable, "-m", "nbgrader", "autograde"]
OURS = [*RNN_COURSE, "grade"]
ALL = "all three"
ASSIGNMENTS = ("decode_reviews", "choose_maxlen", "stacked_rnn")
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
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "RNN_COURSE_DATA": "sample"}
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


def class_of(students: int, folder: Path, assignments: Sequence[str], answers: dict[str, str]) -> Path:
    """A class that has handed in the bank's submissions, again and again where there are more students, with these answers."""
    classroom = Classroom(folder)
    for assignment in assignments:
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
    stocks = []
    with tempfile.TemporaryDirectory() as folder:
        course = class_of(students, Path(folder), ASSIGNMENTS, {})
        for assignment in ASSIGNMENTS:
            stocks.append(cost([*STOCK, assignment], course))
            yield assignment, students, {"stock": stocks[-1]} | ours(course, [assignment])
        wall, cpu = sum(one.wall for one in stocks), sum(one.cpu for one in stocks)
        stock = Cost(wall, cpu, max(one.memory for one in stocks))
        yield ALL, 3 * students, {"stock": stock} | ours(course, ASSIGNMENTS)
    with tempfile.TemporaryDirectory() as folder:
        course = class_of(students, Path(folder), ["stacked_rnn"], BLANK)
        stock = cost([*STOCK, "stacked_rnn"], course)
        yield "stacked_rnn, `train` left blank", students, {"stock": stock} | ours(course, ["stacked_rnn"])


def linearity(students: int) -> tuple[float, float, float]:
    """Seconds that a class takes, one of four times the size, and one in which nothing is new."""
    with tempfile.TemporaryDirectory() as small, tempfile.TemporaryDirectory() as large:
        once = class_of(students, Path(small), ["decode_reviews"], {})
        four = class_of(4 * students, Path(large), ["decode_reviews"], {})
        return cost(OURS, once).wall, cost(OURS, four).wall, cost(OURS, once).wall


def cost_of_a_large_course(cpu: float, submissions: int) -> str:
    """Say what 30,000 learners with three assignments each take, from the CPU seconds that a class took at 2 jobs."""
    each = cpu / submissions
    hours = each * 90_000 / 3600
    return (
        f"A submission takes {each:.1f} CPU seconds, the mean over {submissions} for three assignments. "
        f"30,000 learners with three assignments each take {hours:.0f} core hours: "
        f"{hours / 2 / 24:.1f} days on two cores, {hours / 100:.1f} hours on a hundred."
    )


def main() -> None:
    """Measure, print, write the table, line by line."""
    students = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    columns = ["class", "submissions", "graded by", "seconds", "CPU seconds", "peak MB", "throughput"]
    lines = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    print(*lines, sep="\n", flush=True)
    readme, scaling = COURSE / "README.md", COURSE / "docs" / "scaling.md"
    for name, submissions, costs in compare(students):
        lines += rows(name, submissions, costs)
        put_between(readme, BEGIN, END, "\n".join(lines))
        if name == ALL:
            text = cost_of_a_large_course(costs["ours, 2 jobs"].cpu, submissions)
            print(text, flush=True)
            put_between(scaling, BEGIN, END, text)
    once, four, unchanged = linearity(students)
    text = (
        f"{students} submissions for decode_reviews took {once:.1f} seconds, {4 * students} took {four:.1f} "
        f"({four / once:.1f} times); {unchanged:.1f} seconds where nothing was new, nearly all of it start-up."
    )
    print(text)
    put_between(readme, BEGIN, END, "\n".join([*lines, "", text]))


if __name__ == "__main__":
    main()
