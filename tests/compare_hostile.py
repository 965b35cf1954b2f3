"""Run the bank of hostile submissions under stock nbgrader and under ``rnn-course grade``; write the README's table of both.

``python tests/compare_hostile.py [attack ...]``, as root on Linux, with bubblewrap; with names, the other lines stay. Each
attack is handed in to a class of its own, with a neighbour graded after it. Stock nbgrader has no walls; here it is put into
bubblewrap as an ordinary user, with limits on processes, memory and file size, so that this machine survives. It still sees
its whole course folder, the network and its own processes. Everything in the table is measured by this script.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from hostile import ASSIGNMENT, NEIGHBOURS, SOMEBODY, Attack, Room, as_somebody, children, left_behind, orphans_seen, read_bank
from marked import between, put_between

from rnn_course.classroom import COURSE, PATH, RNN_COURSE

BEGIN, END = "<!-- hostile -->", "<!-- hostile end -->"
NEIGHBOUR = NEIGHBOURS[1]
CELL = 10  # seconds a cell may take, in both
WHOLE = 180  # seconds a class of two may take
NOT_RUN = {
    "huge_file": "nbgrader would copy 100 GB to the disk",
    "disk_filler": "it would write a gigabyte into the system's folders",
}
LOOK = """
import os, pathlib, subprocess, sys, time
subprocess.run(sys.argv[1:])
time.sleep(0.5)
others = [process for process in pathlib.Path("/proc").glob("[0-9]*") if int(process.name) not in (1, os.getpid())]
left = [process.name for process in others if "State:\\tZ" not in (process / "status").read_text()]
pathlib.Path("left.txt").open("a").write(" ".join(left))
"""  # run inside the walls, which end all that is left when they end
ENVIRONMENT = {"RNN_COURSE_DATA": "sample", "RNN_COURSE_SECRET": "canary-environment", "COLUMNS": "200"}


def stock(room: Room, attack: Attack) -> list[list[str]]:
    """Return the commands that grade with stock nbgrader."""
    # as an ordinary user, since to root the kernel sets no limits
    subprocess.run(["chown", "--recursive", "--no-dereference", f"{SOMEBODY}:{SOMEBODY}", room.folder], check=True)
    limits = ["prlimit", "--nproc=400", f"--data={6 << 30}", f"--fsize={500 << 20}", "--core=0"]
    walls = ["--unshare-pid", "--unshare-ipc", "--proc", "/proc", "--tmpfs", "/dev/shm", "--tmpfs", "/var/tmp"]
    walls += ["--perms", "1777", "--tmpfs", "/tmp"]
    for parent in [path for path in reversed(room.folder.parents) if Path("/tmp") in path.parents]:
        walls += ["--perms", "0755", "--dir", str(parent)]  # bubblewrap's own would be closed to other users
    walls += ["--bind", str(room.folder), str(room.folder), "--setenv", "HOME", "/tmp", "--chdir", str(room.folder)]
    nbgrader = [sys.executable, "-m", "nbgrader"]
    names = r"--FileNameCollectorPlugin.named_regexp=.*_(?P<student_id>\w+)_assignsubmission_file_/(?P<file_id>.*)"
    steps = [[*nbgrader, "zip_collect", ASSIGNMENT, "--force", names]] if "zip" in attack.at_home else []
    assignments = dict.fromkeys([attack.assignment, ASSIGNMENT])
    steps += [[*nbgrader, "autograde", name, f"--Execute.timeout={CELL}"] for name in assignments]
    if "file" in attack.at_home:  # then something may be handed back with the feedback
        steps.append([*nbgrader, "generate_feedback", attack.assignment])
    return [as_somebody([*limits, sys.executable, "-c", LOOK, *step], *walls) for step in steps]


def ours(room: Room, attack: Attack) -> list[list[str]]:
    """Return the commands that grade with ``rnn-course``."""
    steps = [[*RNN_COURSE, "collect", str(path)] for path in sorted(room.folder.glob("downloaded/*/archive/*.zip"))]
    return [*steps, [*RNN_COURSE, "grade", "--jobs", "2", "--timeout", str(CELL), "--memory", "1000"]]


def measure(attack: Attack, grader, released: Path, folder: Path) -> str:
    """Hand an attack and a neighbour in, grade them, and say what came of it."""
    room = Room(folder, released)
    try:
        room.hand_in_rightly(NEIGHBOUR)
        room.attack(attack)
        before = children()
        with orphans_seen():
            late = run(grader(room, attack), room.folder)
            time.sleep(0.5)
            left = left_behind(before)
            end(before)
        return verdict(room, attack, late, left)
    finally:
        room.hang_up()


def run(steps: list[list[str]], folder: Path) -> bool:
    """Run commands one after the other; return whether their time ended before they did."""
    limit = time.monotonic() + WHOLE
    with open(folder / "log.txt", "ab") as log:
        for step in steps:
            process = subprocess.Popen(step, cwd=folder, env=os.environ | ENVIRONMENT | {"PATH": PATH}, stdout=log, stderr=log)
            try:
                process.wait(max(limit - time.monotonic(), 1))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                return True
    return False


def end(before: set[int]) -> None:
    """End what an attack left running, so that it does not disturb the next."""
    for pid in children() - before:
        try:
            os.kill(pid, 9)
            os.waitpid(pid, 0)
        except (ProcessLookupError, ChildProcessError):
            pass


def verdict(room: Room, attack: Attack, late: bool, left: list[str]) -> str:
    """Say what an attack got and did: its points, what it found, whom it harmed."""
    scores = room.scores(attack.assignment).get(attack.student, {})
    most = sum(room.points(attack.assignment).values())
    got = [f"**{sum(scores.values()):g}** of {most:g} points" if sum(scores.values()) else f"0 of {most:g} points"]
    found = {canary.removeprefix("canary-") for canary in room.printed(attack) | room.leaked(attack)}
    if found:
        got.append(f"**gets** {', '.join(sorted(found))}")
    if room.heard:
        got.append("**is heard** at home")
    if room.outsiders() or "evil" in room.tables():
        got.append("**writes** where it may not")
    if left or ((room.folder / "left.txt").is_file() and (room.folder / "left.txt").read_text()):
        got.append("**leaves** processes")
    if late:
        got.append(f"**no end** after {WHOLE} s")
    if (points := sum(room.scores(ASSIGNMENT).get(NEIGHBOUR, {}).values())) != 10:
        got.append(f"**neighbour has {points:g} of 10**")
    return "; ".join(got)


def write_row(name: str, row: str) -> None:
    """Put an attack's line into the README's table, in the bank's order; those of other attacks stay."""
    readme = COURSE / "README.md"
    table = between(readme, BEGIN, END)
    rows = {line.split("`")[1]: line for line in table.splitlines() if line.startswith("| `")} | {name: row}
    lines = ["| attack | stock nbgrader | rnn-course grade |", "|---|---|---|"]
    lines += [rows[attack.name] for attack in read_bank() if attack.name in rows]
    put_between(readme, BEGIN, END, "\n".join(lines))


def main() -> int:
    """Measure, print and store the table; return 1 if an attack got anything under ours."""
    bank = [attack for attack in read_bank() if not sys.argv[1:] or attack.name in sys.argv[1:]]
    faults = []
    with tempfile.TemporaryDirectory(prefix="rnn-course-hostile-") as place:
        os.chmod(place, 0o755)
        released = Path(place) / "released"
        room = Room(released)
        for assignment in sorted({attack.assignment for attack in bank} | {ASSIGNMENT}):
            room.plant(assignment)
        for attack in bank:
            here = {grader: Path(place) / f"{grader.__name__}-{attack.name}" for grader in (stock, ours)}
            reason = NOT_RUN.get(attack.name)
            theirs = f"not run: {reason}" if reason else measure(attack, stock, released, here[stock])
            own = measure(attack, ours, released, here[ours])
            mark = " (with limits that nbgrader does not set)" if attack.heavy and not reason else ""
            row = f"| `{attack.name}`: {attack.about} | {theirs}{mark} | {own} |"
            faults += [attack.name] if "**" in own else []
            print(row, flush=True)
            write_row(attack.name, row)
            for folder in here.values():
                shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(bank)} attacks; under ours these got something: {', '.join(faults) or 'none'}")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
