"""Shut a forked process in: namespaces, mounts, limits. Linux only; bubblewrap cannot do it, since it can only start programs.

What runs in here sees no process but its own, no network, no neighbour's file, and may write to its scratch folder alone.
See ``man 7 namespaces``, ``man 2 capset``, ``man 2 prctl``.
"""

import ctypes
import os
import resource
import signal
import sys

SCRATCH = "/scratch"
SCRATCH_MB = 64
PROCESSES = 256  # with threads
NOBODY = 65534

_CLONE = {"ns": 0x00020000, "uts": 0x04000000, "ipc": 0x08000000, "user": 0x10000000, "pid": 0x20000000, "net": 0x40000000}
_MS_NOSUID, _MS_NODEV, _MS_RDONLY, _MS_REMOUNT, _MS_BIND, _MS_REC, _MS_PRIVATE = 2, 4, 1, 32, 4096, 16384, 1 << 18
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_CAPABILITY_VERSION_3 = 0x20080522


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


def enter_namespaces() -> None:
    """Leave everything that other processes can be met in; processes forked from now on begin a world of their own.

    Raises:
        OSError: the kernel does not allow it.
    """
    if os.geteuid() == 0:  # the kernel spares root some limits
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        _prctl(_PR_SET_DUMPABLE, 1)  # else the files in /proc below belong to root
    user, group = os.geteuid(), os.getegid()
    _check(_libc().unshare(sum(_CLONE.values())), "unshare")
    for name, content in (("setgroups", "deny"), ("uid_map", f"1000 {user} 1"), ("gid_map", f"1000 {group} 1")):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(content)


def hide_files() -> None:
    """Put an empty scratch folder, and nothing else that can be written to, in the place of all that the fork could see."""
    _libc().mount(None, b"/", None, ctypes.c_ulong(_MS_REC | _MS_PRIVATE), None)
    _mount("none", "/proc", _MS_NOSUID | _MS_NODEV, "size=64k,mode=755")
    os.mkdir("/proc/self")
    os.symlink(sys.executable, "/proc/self/exe")  # TensorFlow reads this and the next, and aborts where they are missing
    with open("/proc/self/cmdline", "wb") as file:
        file.write(b"python\0notebook\0")
    _mount("none", "/proc", _MS_REMOUNT | _MS_RDONLY | _MS_NOSUID | _MS_NODEV)
    _mount("none", "/dev/shm", _MS_NOSUID | _MS_NODEV, f"size={SCRATCH_MB}m")
    _mount("none", "/tmp", _MS_REMOUNT | _MS_BIND | _MS_RDONLY | _MS_NOSUID | _MS_NODEV)  # Python itself may lie in there
    _mount("none", SCRATCH, _MS_NOSUID | _MS_NODEV, f"size={SCRATCH_MB}m")


def drop_capabilities() -> None:
    """Give up every privilege that the namespaces gave, for good."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    _check(_libc().capset(header, (ctypes.c_uint32 * 6)()), "capset")


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
