"""Start the zygote, in bubblewrap or as it is, and ask it for processes."""

import json
import os
import shutil
import site
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from itertools import product
from pathlib import Path

import matplotlib

import rnn_course
from rnn_course import imdb
from rnn_course.grading import CannotGrade

PACKAGE = Path(rnn_course.__file__).parent
HUGE_PAGES = "/sys/kernel/mm/transparent_hugepage"
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS"), "1")
# A fork copies the list of pages, shorter with those of 2 MB, where the C library finds in the folder above that there are any.
FOR_FORKS = ONE_THREAD | {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
FONTS = "/tmp/matplotlib"  # matplotlib takes no list of fonts from a folder that it cannot write to
PATIENCE = 120  # seconds that the zygote's imports may take, on a slow disk, or an answer, on a busy machine
WITHOUT = "Ubuntu needs more: see docs/scaling.md. To run learners' code without walls, where you trust it: --isolation process"


class SandboxError(CannotGrade):
    """The sandbox does not start on this machine."""


class SandboxLost(RuntimeError):
    """The sandbox ended, or answers no more, while something ran in it."""


def data_folder() -> str:
    """Return what RNN_COURSE_DATA must be for code that has no network; the data is downloaded now if need be.

    Raises:
        SandboxError: it names a folder without the data.
    """
    try:
        folder = imdb.folder()
    except FileNotFoundError as error:
        raise SandboxError(str(error)) from None
    return "sample" if folder == imdb.SAMPLE else str(folder)


def environment(data: str) -> dict[str, str]:
    """Return the environment variables of the zygote and of all that it forks, and no others."""
    return FOR_FORKS | {
        "PATH": "/usr/bin:/bin",
        "HOME": "/scratch",
        "LOGNAME": "learner",  # there is no list of users to look in
        "TMPDIR": "/scratch",
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(PACKAGE.parent),
        "PYTHONDONTWRITEBYTECODE": "1",
        "IPYTHONDIR": "/tmp/ipython",
        "MPLCONFIGDIR": FONTS,
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "RNN_COURSE_DATA": data,
        "KERAS_BACKEND": "tensorflow",
        # oneDNN prepares longer than it saves with small networks: operations, and code for the first product of matrices. Its
        # allocator keeps more memory, and waits ten seconds before it says that there is none
        "TF_ENABLE_ONEDNN_OPTS": "0",
        "TENSORFLOW_USE_CUSTOM_CONTRACTION_KERNEL": "0",
    }


def bubblewrap(data: str) -> list[str]:
    """Return the beginning of a command: what it runs sees Python, this package and the reviews, read-only, and no more.

    Raises:
        SandboxError: there is no bubblewrap, or the class lies among what learners' code must see.
    """
    if not shutil.which("bwrap"):
        raise SandboxError(f"there is no bubblewrap here (Debian: `apt install bubblewrap`)\n{WITHOUT}")
    command = ["bwrap", "--die-with-parent", "--new-session"]
    if os.geteuid() == 0:  # root needs no user namespace here; each fork gets one, and another user
        command += ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--cap-add", "ALL"]
    else:
        command += ["--unshare-all", "--cap-add", "CAP_SYS_ADMIN"]  # in a user namespace: to give forks a process namespace
    system = ("/usr", "/bin", "/sbin", "/lib", "/lib64")
    for folder in system:
        if os.path.islink(folder):
            command += ["--symlink", os.readlink(folder), folder]
        elif os.path.isdir(folder):
            command += ["--ro-bind", folder, folder]
    for path in ("/etc/ld.so.cache", "/etc/localtime", "/etc/alternatives", HUGE_PAGES):
        command += ["--ro-bind-try", path, path]
    command += ["--proc", "/proc", "--tmpfs", "/tmp", "--tmpfs", "/scratch", "--perms", "0755", "--dir", "/dev/shm"]
    for path in Path(matplotlib.get_cachedir()).glob("fontlist-*.json"):  # else it looks for fonts anew, each time
        command += ["--ro-bind", str(path), f"{FONTS}/{path.name}"]
    for device in ("null", "full", "random", "urandom"):  # no /dev/zero: a shared map of it is memory that nobody counts
        command += ["--dev-bind", f"/dev/{device}", f"/dev/{device}"]
    paths = [sys.base_prefix, sys.prefix, *site.getsitepackages(), str(PACKAGE)]
    paths += [f"{data}/{name}" for name in (imdb.REVIEWS, imdb.WORD_INDEX) if data != "sample"]  # nothing else in there
    _check_hidden([*system, *paths])
    for path in filter(os.path.exists, dict.fromkeys(paths)):  # Debian's Python names site-packages that are not there
        for parent in reversed(Path(path).parents[:-1]):
            command += ["--perms", "0755", "--dir", str(parent)]  # bubblewrap's own would be closed to other users
        command += ["--ro-bind", path, path]
    # the forks of an ordinary user own the root: they could leave modules there, for each other and for the tests
    return [*command, "--remount-ro", "/"]


def _check_hidden(seen: list[str]) -> None:
    """Raise SandboxError where learners' code would see the class that is graded here, or the course with its solutions."""
    for folder, path in product([Path.cwd(), PACKAGE.parent], seen):
        is_course = (folder / "nbgrader_config.py").exists()  # not every worker's folder is one
        if is_course and folder.resolve().is_relative_to(os.path.realpath(path)):
            raise SandboxError(
                f"{folder} lies in {path}, which learners' code must see to run Python: they would see all that is in there. "
                "Move it, or make the environment anew in a folder of its own, such as .venv"
            )


class Sandbox:
    """A zygote and the way to ask it. Threads may share one."""

    def __init__(self, isolation: str) -> None:
        """Start it, and do not wait until it is ready: its imports take seconds.

        Args:
            isolation: "bubblewrap" or "auto", which is the same, or "process" for separate processes without walls around them.

        Raises:
            SandboxError: there is no bubblewrap, it could hide nothing, or there is no data.
        """
        self.ready = False
        self.lost = ""  # why it cannot be used any more
        self.lock = threading.Lock()
        self.control, theirs = socket.socketpair()
        data = data_folder()
        python = os.path.abspath(sys.executable)  # called as ../.venv/bin/python, from a folder that is not seen in there
        command = [python, "-m", "rnn_course.grading.zygote", str(theirs.fileno()), isolation]
        if isolation != "process":
            command = bubblewrap(data) + command
        self.process = subprocess.Popen(
            command,
            env=environment(data),
            cwd="/",
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        theirs.close()

    def wait(self) -> None:
        """Wait until it is ready.

        Raises:
            SandboxError: it does not start; the message says why.
        """
        with self.lock:
            if self.ready:
                return
            self.control.settimeout(PATIENCE)
            with suppress(TimeoutError):
                self.ready = bool(self.control.recv(2))
            if not self.ready:
                raise SandboxError(f"{self._end() or 'the sandbox did not start in time'}\n{WITHOUT}")

    def _ask(self, request: dict, files: list[int]) -> dict:
        self.wait()
        with self.lock:
            if not self.lost:
                why = "the sandbox ended"
                try:
                    with suppress(ConnectionError):
                        socket.send_fds(self.control, [json.dumps(request).encode()], files)
                        if reply := self.control.recv(4096):
                            return json.loads(reply)
                except TimeoutError:
                    why = f"the sandbox did not answer for {PATIENCE} seconds"
                self.lost = ": ".join(filter(None, (why, self._end())))
            raise SandboxLost(self.lost)

    def _end(self) -> str:
        """Kill it and return the end of what it wrote."""
        self.process.kill()
        try:
            return self.process.communicate(timeout=10)[1].decode().strip()[-2000:]
        except subprocess.TimeoutExpired:
            return ""

    def start(self, role: str, memory: int, connection: socket.socket) -> int:
        """Start a process that talks on this socket's other end; return its number for ``stop``.

        Args:
            role: "learner" or "tests".
            memory: bytes that it may use.
            connection: the other end; the caller closes its copy.

        Raises:
            SandboxError: the sandbox does not start.
            SandboxLost: it ended.
        """
        return self._ask({"do": "start", "role": role, "memory": memory}, [connection.fileno()])["pid"]

    def stop(self, pid: int) -> str:
        """End a process and all that it started; return the reason if the sandbox had already ended it for one.

        Raises:
            SandboxLost: the sandbox ended, and all processes in it.
        """
        return self._ask({"do": "stop", "pid": pid}, [])["why"]

    def close(self) -> None:
        """End everything in it."""
        self.control.close()
        try:
            self.process.wait(10 if self.ready else 0)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stderr.close()


_shared: Sandbox | None = None
_lock = threading.Lock()


def shared(isolation: str) -> Sandbox:
    """Return this process's sandbox; start it where there is none, or none any more."""
    global _shared
    with _lock:
        if _shared is None or _shared.lost or _shared.process.poll() is not None:
            _shared = Sandbox(isolation)
        return _shared


def close_shared() -> None:
    """End this process's sandbox, if there is one."""
    global _shared
    if _shared:
        _shared.close()
        _shared = None
