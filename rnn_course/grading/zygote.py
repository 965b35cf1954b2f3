"""The process that has imported everything and forks: ``python -m rnn_course.grading.zygote <socket> <isolation>``.

It never runs a learner's code itself. Requests and replies are texts of JSON, one at a time, over a socket:
``{"do": "start", "role": "learner" or "tests", "memory": bytes}``, with the new process's own socket, gives ``{"pid": n}``;
``{"do": "stop", "pid": n}`` gives ``{"why": text}``, the reason if the process had been stopped for one.
"""

import gc
import json
import os
import select
import shutil
import socket
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import psutil

from rnn_course.grading import isolation

CHECK = 0.2  # seconds between two looks at the processes' memory
MAX_PROCESSES = 32  # of one learner or one run of tests
MAX_BUSY = 3  # threads of one learner or one run of tests that want a processor at the same time
LAST = 19  # the lowest priority


def preload() -> None:
    """Import what notebooks import, so that forked processes have it. No operation of TensorFlow: that could not be forked."""
    gc.disable()  # nothing of what is imported goes: to look for it would take a fifth of the time
    import rnn_course.quiet  # noqa: F401, I001
    import keras  # noqa: F401
    import matplotlib.pyplot  # noqa: F401
    import matplotlib_inline.backend_inline  # noqa: F401

    from rnn_course import imdb, style  # noqa: F401
    from rnn_course.grading import learner, tests  # noqa: F401
    from rnn_course.grading.cells import CellShell

    shell = CellShell.instance()
    shell.run("1 / 0")  # what IPython prepares for its first cell and its first error, forks then have
    gc.freeze()  # else the next line would look through all that was imported
    shell.reset()
    for source in ("sample", None):
        imdb.load_data(source=source)  # it keeps what it read
    gc.freeze()  # so that no collection in a fork touches, and so copies, shared pages
    gc.enable()
    gc.set_threshold(50_000)  # a fork lives for seconds: to look for what could go, every 700 objects, is a twentieth of them


class Zygote:
    """Forks processes, watches over them, stops them."""

    def __init__(self, control: socket.socket, isolated: bool) -> None:
        self.control = control
        self.isolated = isolated
        self.memory: dict[int, int] = {}  # of each running process, bytes that it and its children may use
        self.why: dict[int, str] = {}  # of each process that was stopped for a reason
        self.looked = 0.0  # when, last, at what the processes use
        self.own = psutil.Process().memory_info().rss  # bytes: what its forks share with it, at the most

    def serve(self) -> None:
        """Answer requests until the other side ends."""
        while True:
            ready, _, _ = select.select([self.control], [], [], CHECK if self.memory else None)
            if time.monotonic() - self.looked >= CHECK:  # however many requests come
                self.watch()
                self.looked = time.monotonic()
            if not ready:
                continue
            line, files, _, _ = socket.recv_fds(self.control, 4096, 1)
            if not line:
                break
            request = json.loads(line)
            if request["do"] == "start":
                reply = {"pid": self.start(request["role"], request["memory"], files[0])}
            else:
                self.stop(request["pid"])
                reply = {"why": self.why.pop(request["pid"], "")}
            self.control.sendall(json.dumps(reply).encode())
        for pid in list(self.memory):
            self.stop(pid)

    def start(self, role: str, memory: int, file: int) -> int:
        """Fork a process for a role and return its number."""
        pid = isolation.fork_apart() if self.isolated else os.fork()
        if pid == 0:
            try:
                self._shut_in(role, memory, file)
            finally:
                os._exit(0)
        os.close(file)
        self.memory[pid] = memory
        return pid

    def _shut_in(self, role: str, memory: int, file: int) -> None:
        """In the forked process: shut it in and play the role."""
        _close_all_but(file)
        if self.isolated:
            _enter_walls(memory)
        else:
            if sys.platform == "linux":
                isolation.die_with_parent()
            os.setsid()
            scratch = _scratch(os.getpid())
            scratch.mkdir(mode=0o700)
            os.chdir(scratch)
        play(role, file)

    def watch(self) -> None:
        """Stop what uses too much memory or too many processes."""
        for pid, memory in list(self.memory.items()):
            try:
                why = self._too_much(_family(pid), memory)
            except Exception as error:  # a learner may bring it about: it must not end the neighbours, who share this process
                why = f"it could not be watched over ({type(error).__name__})"
            if why:
                self.why[pid] = why
                self.stop(pid)

    def _too_much(self, family: list[psutil.Process], memory: int) -> str:
        """Return what processes use too much of, or nothing; those that only keep too many processors busy are put behind."""
        if len(family) > MAX_PROCESSES:
            return f"it started more than {MAX_PROCESSES} processes"
        # what each has a share in is part of what is resident, and takes a hundred times as long to ask for
        if sum(map(_resident_memory, family)) > memory and sum(map(_share_of_memory, family)) > memory + self.own:
            return f"it used more than {memory >> 20} MB of memory, or hid how much"
        if _busy_threads(family) > MAX_BUSY:
            _put_behind(family)
        return ""

    def stop(self, pid: int) -> None:
        """Kill a process and all that it started; wait until it is gone."""
        if self.memory.pop(pid, None) is None:
            return
        while os.waitpid(pid, os.WNOHANG) == (0, 0):
            with suppress(psutil.Error):
                for process in reversed(_family(pid)):
                    with suppress(psutil.NoSuchProcess):  # it ended meanwhile; the others, the first above all, must too
                        process.kill()
            time.sleep(0.002)
        if not self.isolated:
            shutil.rmtree(_scratch(pid), ignore_errors=True)


def play(role: str, file: int) -> None:
    """Be a learner's process or the tests' process, on the socket with this number, until the other side ends."""
    from rnn_course.grading import learner, tests
    from rnn_course.grading.channel import Channel

    {"learner": learner.main, "tests": tests.main}[role](Channel(socket.socket(fileno=file)))


def _enter_walls(memory: int) -> None:
    isolation.enter_namespaces()
    isolation.set_limits(memory)
    isolation.hide_files()
    isolation.drop_capabilities()
    os.setsid()
    isolation.refuse_system_calls()
    os.chdir(isolation.SCRATCH)


def try_walls() -> None:
    """Shut a process in that does nothing, and exit if that fails: what this writes then becomes the reason shown."""
    pid = isolation.fork_apart()
    if pid == 0:
        try:
            _enter_walls(1 << 30)
        except (OSError, ValueError) as error:
            os.write(2, f"this machine does not allow walls around learners' code: {error}".encode())
            os._exit(1)
        os._exit(0)
    if os.waitpid(pid, 0)[1]:
        sys.exit(1)


def _scratch(pid: int) -> Path:
    """Return the folder in which a process without walls starts: files that were handed in are written there."""
    return Path(tempfile.gettempdir()) / f"rnn-course-{os.getuid()}-{pid}"


def _close_all_but(file: int) -> None:
    os.closerange(3, file)
    os.closerange(file + 1, 1024)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    os.close(nowhere)


def _family(pid: int) -> list[psutil.Process]:
    try:
        process = psutil.Process(pid)
        return [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def _resident_memory(process: psutil.Process) -> int:
    try:
        return process.memory_info().rss + _page_tables(process)
    except psutil.NoSuchProcess:
        return 0


def _page_tables(process: psutil.Process) -> int:
    """Count the memory for the lists of a process's pages: pages that are only read may all be the same one of zeros."""
    with suppress(OSError):
        lines = Path(f"/proc/{process.pid}/status").read_bytes().splitlines()
        return sum(1024 * int(line.split()[1]) for line in lines if line.startswith(b"VmPTE:"))
    return 0


def _share_of_memory(process: psutil.Process) -> int:
    """Count a process's pages; of a page that n processes have, 1/n: to have it twice does not hide it."""
    try:
        memory = process.memory_full_info()
        return getattr(memory, "pss", memory.rss) + _page_tables(process)  # only Linux knows shares
    except psutil.AccessDenied:  # it has told the kernel to show it to nobody
        return sys.maxsize
    except psutil.NoSuchProcess:
        return 0


def _busy_threads(family: list[psutil.Process]) -> int:
    """Count the threads that run or wait for a processor; each of them gets as large a share as a neighbour."""
    states = []
    for thread in (thread for process in family for thread in _threads(process)):
        with suppress(OSError):
            states.append((thread / "stat").read_bytes().rpartition(b")")[2].split()[0])
    return states.count(b"R")


def _threads(process: psutil.Process) -> list[Path]:
    """Return the folders of a process's threads; psutil's own way fails at some of the names that a process may choose."""
    try:
        return list(Path(f"/proc/{process.pid}/task").iterdir())
    except OSError:
        return []


def _put_behind(family: list[psutil.Process]) -> None:
    """Let processes run where others leave time, from now on."""
    for process in family:
        for thread in _threads(process):
            with suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, int(thread.name), LAST)


def main() -> None:
    """Start, say so, serve."""
    control = socket.socket(fileno=int(sys.argv[1]))
    preload()
    isolated = sys.argv[2] != "process"
    if isolated:
        try_walls()
    control.sendall(b"{}")
    Zygote(control, isolated).serve()
    os._exit(0)  # to take apart all that was imported would take longer than to grade a submission


if __name__ == "__main__":
    main()
