"""Shut a forked process in: namespaces, mounts, limits. Linux only; bubblewrap cannot do it, since it can only start programs.

What runs in here sees no process but its own, no network, no neighbour's file, and may write to its scratch folder and to
shared memory of its own alone.
See ``man 7 namespaces``, ``man 2 capset``, ``man 2 prctl``.
"""

import ctypes
import errno
import os
import platform
import resource
import signal
import struct
import sys

SCRATCH = "/scratch"
SCRATCH_MB = 64
SCRATCH_FILES = 10_000  # empty ones take memory too
PROCESSES = 256  # with threads
NOBODY = 65534

_CLONE = {"ns": 0x00020000, "uts": 0x04000000, "ipc": 0x08000000, "user": 0x10000000, "pid": 0x20000000, "net": 0x40000000}
_MS_NOSUID, _MS_NODEV, _MS_RDONLY, _MS_REMOUNT, _MS_BIND, _MS_REC, _MS_PRIVATE = 2, 4, 1, 32, 4096, 16384, 1 << 18
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 4, 22, 38
_CAPABILITY_VERSION_3 = 0x20080522

_MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}  # as a filter sees them: linux/audit.h
# System calls' numbers on these machines, None where there is no such call: asm/unistd.h
_CALLS = {"mmap": (9, 222), "clone": (56, 220), "clone3": (435, 435)}
_REFUSED = {  # that nothing in a notebook needs
    # for memory that no process is charged with
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "shmget": (29, 194), "semget": (64, 190), "msgget": (68, 186),
    "mq_open": (240, 180), "socket": (41, 198), "socketpair": (53, 199), "vmsplice": (278, 75), "setxattr": (188, 5),
    "lsetxattr": (189, 6), "fsetxattr": (190, 7), "setxattrat": (463, 463), "landlock_create_ruleset": (444, 444),
    # for new namespaces: their owner may mount
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "move_mount": (429, 429), "mount_setattr": (442, 442),
    "open_tree": (428, 428), "fsopen": (430, 430),
    # for new sessions: each may get its own share of the processor
    "setsid": (112, 157),
    # for another priority: while what has a low one holds a lock of the kernel's, those of a high one wait
    "setpriority": (141, 140), "sched_setparam": (142, 118), "sched_setscheduler": (144, 119), "sched_setattr": (314, 274),
    # for a copy of the process, see below
    "fork": (57, None),
    # for rarely used parts of the kernel
    "ptrace": (101, 117), "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
}  # fmt: skip
_SHARED_ANONYMOUS = 0x21  # of mmap's flags
_NEW_NAMESPACES = sum(_CLONE.values()) | 0x02000000  # with that for control groups
_SAME_MEMORY = 0x100  # of clone's flags: of a thread, and of what is about to become another program


def _check(result: int, what: str) -> None:
    if result:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _mount(source: str, target: str, flags: int, options: str = "") -> None:
    result = _libc().mount(source.encode(), target.encode(), b"tmpfs", ctypes.c_ulong(flags), options.encode())
    _check(result, f"mount {target}")


def _prctl(option: int, value: int) -> None:
    _check(_libc().prctl(option, value, 0, 0, 0), "prctl")


def die_with_parent() -> None:
    """Let the kernel kill this process when the one that forked it ends."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def fork_apart() -> int:
    """Fork like ``os.fork``; the new process is the first of a process namespace: when it ends, all others in there do.

    Raises:
        OSError: the kernel does not allow it.
    """
    with open("/proc/self/ns/pid") as here:
        _check(_libc().unshare(_CLONE["pid"]), "unshare")  # for the processes that are forked from now on
        child = -1
        try:
            child = os.fork()
        finally:
            if child:
                _check(_libc().setns(here.fileno(), _CLONE["pid"]), "setns")
    return child


def enter_namespaces() -> None:
    """Leave everything else that other processes can be met in.

    Raises:
        OSError: the kernel does not allow it.
    """
    if os.geteuid() == 0:  # the kernel spares root some limits
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        _prctl(_PR_SET_DUMPABLE, 1)  # else the files in /proc below belong to root
    user, group = os.geteuid(), os.getegid()
    _check(_libc().unshare(sum(_CLONE.values()) & ~_CLONE["pid"]), "unshare")
    for name, content in (("setgroups", "deny"), ("uid_map", f"1000 {user} 1"), ("gid_map", f"1000 {group} 1")):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(content)


def hide_files() -> None:
    """Put empty folders in the place of the scratch folder and of shared memory; all else can be read at most."""
    _libc().mount(None, b"/", None, ctypes.c_ulong(_MS_REC | _MS_PRIVATE), None)
    _mount("none", "/proc", _MS_NOSUID | _MS_NODEV, "size=64k,mode=755")
    os.mkdir("/proc/self")
    os.symlink(sys.executable, "/proc/self/exe")  # TensorFlow reads this and the next, and aborts where they are missing
    with open("/proc/self/cmdline", "wb") as file:
        file.write(b"python\0notebook\0")
    _mount("none", "/proc", _MS_REMOUNT | _MS_RDONLY | _MS_NOSUID | _MS_NODEV)
    _mount("none", "/dev/shm", _MS_NOSUID | _MS_NODEV, f"size={SCRATCH_MB}m,nr_inodes={SCRATCH_FILES}")
    _mount("none", "/tmp", _MS_REMOUNT | _MS_BIND | _MS_RDONLY | _MS_NOSUID | _MS_NODEV)  # Python itself may lie in there
    _mount("none", SCRATCH, _MS_NOSUID | _MS_NODEV, f"size={SCRATCH_MB}m,nr_inodes={SCRATCH_FILES}")


def drop_capabilities() -> None:
    """Give up every privilege that the namespaces gave, for good."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    _check(_libc().capset(header, (ctypes.c_uint32 * 6)()), "capset")


def refuse_system_calls() -> None:
    """Let the kernel refuse the system calls above to this process and to those that it starts, for good.

    Threads and other programs can be started, copies of the process cannot: the kernel keeps one lock for the memory of a
    process and of all its copies, so that a learner's hundred copies would stop the zygote and the neighbours for minutes.

    A filter is a program for a small machine: see ``man 2 seccomp``. On another kind of processor there is none.
    """
    if platform.machine() not in _MACHINES:
        return
    machine = list(_MACHINES).index(platform.machine())
    mmap, clone, clone3 = (_CALLS[name][machine] for name in ("mmap", "clone", "clone3"))
    numbers = [call[machine] for call in _REFUSED.values() if call[machine] is not None]
    load, equal, at_least, any_bit, bits, give = 0x20, 0x15, 0x35, 0x45, 0x54, 0x06
    allowed, refused, absent = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
    number, kind, first, fourth = 0, 4, 16, 16 + 3 * 8  # places: of the call, the machine, two of the arguments

    def unless(test: int, value: int, *then: tuple) -> list[tuple]:
        return [(test, 0, len(then), value), *then]

    program = [
        (load, 0, 0, kind),
        (equal, 1, 0, _MACHINES[platform.machine()]),  # 32-bit calls have other numbers
        (give, 0, 0, refused),
        (load, 0, 0, number),
        *unless(at_least, 0x40000000, (give, 0, 0, refused)),  # so do those of x32
        *unless(equal, clone3, (give, 0, 0, absent)),  # its flags lie in memory; glibc then uses clone
        *(step for call in numbers for step in unless(equal, call, (give, 0, 0, refused))),
        *unless(
            equal,
            clone,
            (load, 0, 0, first),
            *unless(any_bit, _NEW_NAMESPACES, (give, 0, 0, refused)),
            (any_bit, 1, 0, _SAME_MEMORY),
            (give, 0, 0, refused),
        ),
        (load, 0, 0, number),
        *unless(
            equal,
            mmap,
            (load, 0, 0, fourth),
            (bits, 0, 0, _SHARED_ANONYMOUS),
            *unless(equal, _SHARED_ANONYMOUS, (give, 0, 0, refused)),
        ),
        (give, 0, 0, allowed),
    ]
    steps = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in program))
    filter_ = ctypes.create_string_buffer(struct.pack("HP", len(program), ctypes.addressof(steps)))
    mode_filter = 2
    _check(_libc().prctl(_PR_SET_SECCOMP, mode_filter, ctypes.byref(filter_), 0, 0), "seccomp")


def set_limits(memory: int) -> None:
    """Limit this process and those that it starts.

    Args:
        memory: bytes that each may allocate beyond what it has now.
    """
    with open("/proc/self/status") as status:
        used = 1024 * next(int(line.split()[1]) for line in status if line.startswith("VmData"))
    for limit, value in (
        (resource.RLIMIT_DATA, used + memory),
        (resource.RLIMIT_FSIZE, SCRATCH_MB << 20),
        (resource.RLIMIT_NPROC, PROCESSES),
        (resource.RLIMIT_NOFILE, 256),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (value, value))
