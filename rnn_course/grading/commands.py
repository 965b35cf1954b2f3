"""The command ``rnn-course``."""

import argparse
import math
import os
import sys
import warnings
from pathlib import Path

from rich.console import Console

from rnn_course.grading import CannotGrade, shown


def positive(text: str) -> float:
    """Return a number above 0."""
    number = float(text)
    if not 0 < number < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not above 0")
    return number


def whole(text: str) -> int:
    """Return a whole number above 0."""
    positive(text)
    return int(text)


def parser() -> argparse.ArgumentParser:
    """Return what reads the command line."""
    root = argparse.ArgumentParser(prog="rnn-course", description="Grade the course's exercises.")
    commands = root.add_subparsers(dest="command", required=True)
    grade = commands.add_parser("grade", help="grade what was handed in, in nbgrader's course in this folder")
    grade.add_argument("assignments", nargs="*", metavar="ASSIGNMENT", help="which; all that were handed in if none is given")
    grade.add_argument("--student", action="append", default=[], metavar="ID", help="only this one (may be repeated)")
    grade.add_argument("--jobs", type=whole, default=os.cpu_count(), metavar="N", help="submissions at once (%(default)s)")
    grade.add_argument("--scheduler", metavar="ADDRESS", help="grade on this Dask cluster instead of on this machine")
    grade.add_argument("--isolation", choices=("auto", "bubblewrap", "process"), default="auto", help="walls around code")
    grade.add_argument("--force", action="store_true", help="grade again what has not changed, as with another --timeout")
    grade.add_argument("--timeout", type=positive, default=120, metavar="S", help="seconds that a cell may take (%(default)s)")
    grade.add_argument("--memory", type=whole, default=2000, metavar="MB", help="for code, and for tests (%(default)s each)")
    collect = commands.add_parser("collect", help="take in a zip of submissions as Moodle or Canvas hand it out")
    collect.add_argument("zip", type=Path, metavar="ZIP")
    commands.add_parser("export", help="write the grades as CSV files that Moodle and Canvas read")
    return root


def run_grade(options: argparse.Namespace, console: Console) -> int:
    """Grade; return 0, or 1 if a submission could not be graded."""
    from rnn_course.grading import sandbox

    if not options.scheduler:
        sandbox.shared(options.isolation)  # imports Keras while this process goes on to import Dask and nbgrader
    from rnn_course.grading.execution import Limits
    from rnn_course.grading.workers import Workers

    limits = Limits(options.timeout, options.memory << 20)
    workers = Workers(options.jobs, options.scheduler, options.isolation, limits)
    try:
        from rnn_course.grading.class_grading import grade, only_grader, summary

        with only_grader(Path.cwd()):
            tallies = grade(workers, options.assignments, options.student, console, force=options.force)
    finally:
        workers.close()
    console.print(summary(tallies))
    return int(any(tally.problems for tally in tallies.values()))


def run_collect(options: argparse.Namespace, console: Console) -> int:
    """Take in a zip; return 0, or 1 if something in it was left."""
    from rnn_course.grading.class_grading import only_grader, open_course
    from rnn_course.grading.collect import collect
    from rnn_course.grading.submissions import TIMESTAMP

    with only_grader(Path.cwd()):
        collected = collect(options.zip, open_course()[0])
    for line in collected.left:
        console.print(f"left: {shown(line)}", markup=False)
    for student, name in collected.late.items():
        console.print(
            f"late, says Canvas: {shown(name)} ({student}); for a penalty, {TIMESTAMP} beside it must say when it came",
            markup=False,
        )
    console.print(f"taken in: {len(collected.taken)} submissions; `rnn-course grade` grades them")
    return int(bool(collected.left))


def run_export(_: argparse.Namespace, console: Console) -> int:
    """Write the grades here, say which are not final; return 0."""
    from rnn_course.grading.class_grading import open_course
    from rnn_course.grading.export import export

    paths, waiting = export(open_course()[0], Path.cwd())
    for path in paths:
        console.print(f"written: {path.name}", markup=False)
    for assignment, number in waiting.items():
        console.print(f"not final: {number} of {assignment} wait for a person; export again afterwards", markup=False)
    return 0


RUN = {"grade": run_grade, "collect": run_collect, "export": run_export}


def main() -> int:
    """Run a command; return its exit code."""
    options = parser().parse_args()
    console = Console(highlight=False)
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # nbgrader calls alembic by name
    warnings.simplefilter("ignore")  # SQLAlchemy's, about nbgrader's use of it
    try:
        return RUN[options.command](options, console)
    except CannotGrade as error:
        reason = str(error)
    except OSError as error:
        reason = (
            f"{error.strerror or error}: {error.filename or Path.cwd()}. What was recorded stays; mend this and run it again"
        )
    except Exception as error:
        from sqlalchemy.exc import DatabaseError

        causes = [one for one in (error, error.__context__) if isinstance(one, DatabaseError)]  # nbgrader replaces some
        if not causes:
            raise
        reason = (
            f"the gradebook cannot be used ({causes[0].orig}): end what else uses it, make it writable, run `nbgrader db "
            "upgrade` if an older nbgrader made it, and run this again"
        )
    console.print(f"rnn-course {options.command}: {reason}", markup=False, style="red", soft_wrap=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())
