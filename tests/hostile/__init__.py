"""The bank of hostile submissions: one small file each, and the room in which they are tried.

A file begins with a docstring: a line that says what the submission tries and, where it says so,

    assignment: which exercise it hands in (decode_reviews)
    heavy: what it would do to a machine, so that stock nbgrader is run with limits on memory, processes and file size

Then come parts, each under ``# %% <name>``: the grade id of an answer cell (answers that are not given stay blank, so that no
point is earned), or code that the attacker runs at home: ``notebook`` edits the notebook as JSON, ``file`` does something to
the file at ``path``, ``zip`` fills an ``archive`` with the notebook's ``text``. ``COURSE_FOLDER`` and ``LISTENER_PORT`` in a
part become what they are.

An attack prints ``canary-<word>`` for what it should not have found or done; the room has such words in its hidden tests,
solution, secret file and environment, and in the neighbour's work.
"""

import ast
import ctypes
import json
import os
import re
import shutil
import socket
import sqlite3
import sys
import threading
import zipfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import nbformat
import psutil

from rnn_course.classroom import COURSE, Classroom, notebook_path, reference_answers

FOLDER = Path(__file__).parent
ASSIGNMENT = "decode_reviews"  # whose submissions take the least time
CANARY = re.compile(r"canary-[a-z]+")
AT_HOME = ("notebook", "file", "zip")
NEIGHBOURS = ("a_neighbour", "z_neighbour")
ZIP_STUDENT = "7"
SOMEBODY = 64999  # an ordinary user


@dataclass(frozen=True)
class Attack:
    name: str
    about: str
    assignment: str
    heavy: str
    answers: dict[str, str]
    at_home: dict[str, str]

    @property
    def student(self) -> str:
        return ZIP_STUDENT if "zip" in self.at_home else self.name


def read_attack(path: Path) -> Attack:
    source = path.read_text()
    about, _, rest = ast.get_docstring(ast.parse(source)).partition("\n")
    fields = dict(re.findall(r"^(\w+): (.*)$", rest, flags=re.M))
    parts = re.split(r"^# %% (\w+)\n", source, flags=re.M)[1:]
    parts = dict(zip(parts[::2], map(str.strip, parts[1::2]), strict=True))
    return Attack(
        name=path.stem,
        about=about,
        assignment=fields.get("assignment", ASSIGNMENT),
        heavy=fields.get("heavy", ""),
        answers={name: part for name, part in parts.items() if name not in AT_HOME},
        at_home={name: part for name, part in parts.items() if name in AT_HOME},
    )


def read_bank() -> list[Attack]:
    return [read_attack(path) for path in sorted(FOLDER.glob("[a-z]*.py"))]


class Room(Classroom):
    """A class with canaries in all that its learners must not see, and somebody who listens for calls."""

    def __init__(self, folder: Path, released: Path | None = None) -> None:
        """Set a room up in an empty folder, or copy one in which all is released (or enter it, if it is the same)."""
        if released:
            self.folder = folder
            if folder != released:
                shutil.copytree(released, folder)
        else:
            folder.mkdir(parents=True, exist_ok=True)
            super().__init__(folder)
            (folder / "secret.txt").write_text("canary-secret\n")
        self.heard: list[bytes] = []
        self.listeners: list[socket.socket] = []

    def plant(self, assignment: str) -> None:
        """Put canaries into an assignment's hidden tests and solution, and release it."""
        path = notebook_path(self.folder / "solutions", assignment)
        notebook = nbformat.read(path, as_version=4)
        for cell in notebook.cells:
            cell.source = re.sub("( *)### BEGIN HIDDEN TESTS", r"\g<0>\n\1'canary-test'", cell.source)
            cell.source = cell.source.replace("### BEGIN SOLUTION", "### BEGIN SOLUTION\n    # canary-solution")
        nbformat.write(notebook, path)
        self.release(assignment)

    def hand_in_rightly(self, student: str) -> None:
        """Hand in what gets all points, with a canary in it."""
        answers = reference_answers(ASSIGNMENT)
        first = next(iter(answers))
        self.hand_in(student, ASSIGNMENT, answers | {first: f"# canary-neighbour\n{answers[first]}"})

    def attack(self, attack: Attack) -> None:
        """Hand in an attack; one by zip is left as ``downloaded/decode_reviews/archive/<name>.zip``."""
        where = {"COURSE_FOLDER": str(self.folder), "LISTENER_PORT": str(self.port)}

        def here(text: str) -> str:
            return re.sub("|".join(where), lambda match: where[match[0]], text)

        answers = {name: here(text) for name, text in attack.answers.items()}
        path = self.hand_in(attack.student, attack.assignment, answers)
        if edit := attack.at_home.get("notebook"):
            notebook = json.loads(path.read_text())
            exec(here(edit), {"notebook": notebook})
            path.write_text(json.dumps(notebook))
        if act := attack.at_home.get("file"):
            exec(here(act), {"path": path})
        if fill := attack.at_home.get("zip"):
            archives = self.folder / "downloaded" / attack.assignment / "archive"
            archives.mkdir(parents=True, exist_ok=True)
            with zipfile.ZipFile(archives / f"{attack.name}.zip", "w") as archive:
                exec(here(fill), {"archive": archive, "text": path.read_text()})
            path.unlink()
            path.parent.rmdir()
            path.parent.parent.rmdir()

    @cached_property
    def port(self) -> int:
        """Listen, for TCP, UDP and on local sockets; return the port."""
        tcp = socket.create_server(("127.0.0.1", 0))
        port = tcp.getsockname()[1]
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.bind(("127.0.0.1", port))
        named, abstract = (socket.socket(socket.AF_UNIX) for _ in range(2))
        with suppress(OSError):  # the name of a folder may be too long for a socket
            named.bind(str(self.folder / "home.sock"))
            os.chmod(self.folder / "home.sock", 0o777)
            named.listen()
        abstract.bind(f"\0rnn-course-home-{port}")
        abstract.listen()
        self.listeners = [tcp, udp, named, abstract]
        for listener in self.listeners:
            threading.Thread(target=self._listen, args=(listener,), daemon=True).start()
        return port

    def _listen(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                if listener.type == socket.SOCK_DGRAM:
                    self.heard.append(listener.recv(100))
                else:
                    self.heard.append(listener.accept()[0].recv(100))

    def hang_up(self) -> None:
        for listener in self.listeners:
            listener.close()

    def printed(self, attack: Attack) -> set[str]:
        """The canaries in what an attack wrote. (An error's traceback shows source, the attack's own as well.)"""
        path = notebook_path(self.folder / "autograded" / attack.student, attack.assignment)
        found = set()
        with suppress(Exception):  # whatever stock nbgrader left there
            for cell in json.loads(path.read_text())["cells"]:
                for output in cell.get("outputs", []):
                    if output["output_type"] != "error":
                        found |= set(CANARY.findall(json.dumps(output)))
        return found

    def leaked(self, attack: Attack) -> set[str]:
        """The canaries in what is handed back to the student beside the feedback page."""
        folder = self.folder / "feedback" / attack.student / attack.assignment
        files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".html"]
        return {canary for path in files for canary in CANARY.findall(path.read_text(errors="replace"))} - {"canary-evil"}

    def points(self, assignment: str) -> dict[str, float]:
        """Map each test to its points."""
        notebook = nbformat.read(notebook_path(self.folder / "exercises", assignment), as_version=4)
        marks = [cell.metadata.get("nbgrader", {}) for cell in notebook.cells if cell.cell_type == "code"]
        return {mark.grade_id: mark.points for mark in marks if mark.get("grade")}

    def tables(self) -> set[str]:
        with sqlite3.connect(self.folder / "gradebook.db") as database:
            return {name for (name,) in database.execute("select name from sqlite_master")}

    def gained(self, attack: Attack) -> float:
        """The points that an attack got. It has earned none."""
        return sum(self.scores(attack.assignment).get(attack.student, {}).values())

    def outsiders(self) -> list[str]:
        """What was written where nothing should be written."""
        places = [self.folder, self.folder.parent, self.folder / "submitted"]
        places += [self.folder / "submitted" / name / deeper for name in NEIGHBOURS for deeper in ("", ASSIGNMENT)]
        places += [Path(place) for place in ("/tmp", "/var/tmp", "/dev/shm", "/", "/usr", "/dev", Path.home())]
        return sorted({str(path) for place in places for path in place.glob("evil*")})


def as_somebody(command: list[str], *walls: str) -> list[str]:
    """Return a command, for root, that runs another one as an ordinary user, who can read Python wherever it lies."""
    bwrap = ["bwrap", "--die-with-parent", "--bind", "/", "/", "--dev-bind", "/dev", "/dev"]
    for path in dict.fromkeys([sys.base_prefix, sys.prefix, str(COURSE)]):
        closed = [parent for parent in reversed(Path(path).parents) if not parent.stat().st_mode & 0o001]
        if closed:
            bwrap += ["--perms", "0755", "--tmpfs", str(closed[0])]
            for parent in reversed(Path(path).parents):
                bwrap += ["--perms", "0755", "--dir", str(parent)] if closed[0] in parent.parents else []
            bwrap += ["--ro-bind", path, path]
    become = ["setpriv", f"--reuid={SOMEBODY}", f"--regid={SOMEBODY}", "--clear-groups"]
    return [*bwrap, *walls, "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", *become, *command]


@contextmanager
def orphans_seen():
    """Let processes whose parent ends become this one's children, so that ``left_behind`` finds what was left behind."""
    set_child_subreaper = 36
    ctypes.CDLL(None).prctl(set_child_subreaper, 1)
    try:
        yield
    finally:
        ctypes.CDLL(None).prctl(set_child_subreaper, 0)


def left_behind(before: set[int]) -> list[str]:
    """The processes below this one that were not there before, gone ones left out."""
    found = []
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):
            if process.pid not in before and process.status() != psutil.STATUS_ZOMBIE:
                found.append(f"{process.pid} {' '.join(process.cmdline())[:200]}")
    return found


def children() -> set[int]:
    return {process.pid for process in psutil.Process().children(recursive=True)}
