"""Takes 4 GB of memory that is nobody's own: shared maps, memory files, System V segments, a file system.

heavy: takes all memory; nbgrader sets no limit
"""
# ruff: noqa

# %% build_decoder
import ctypes
import mmap
import os

MB = 1 << 20
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
held = []


def shared_map():
    part = mmap.mmap(-1, 50 * MB)
    for place in range(0, 50 * MB, 4096):
        part[place] = 1
    held.append(part)


def memory_file():
    number = os.memfd_create("evil")
    held.append(number)
    os.write(number, bytes(50 * MB))


def segment():
    number = libc.shmget(0, 50 * MB, 0o1600)
    if number < 0:
        raise OSError
    address = libc.shmat(number, None, 0)
    ctypes.memset(address, 1, 50 * MB)
    libc.shmdt(ctypes.c_void_p(address))


def own_file_system():
    if libc.unshare(0x10020000) or libc.mount(b"none", b"/mnt", b"tmpfs", 0, b"size=9g"):
        raise OSError
    while True:
        with open(f"/mnt/{len(held)}", "wb") as file:
            held.append(file.write(bytes(50 * MB)))


def build_decoder(index):
    if os.fork() == 0:
        os.nice(5)
    for way in (shared_map, memory_file, segment):
        taken = 0
        try:
            while taken < 4000:
                way()
                taken += 50
        except (OSError, ValueError, MemoryError):
            pass
        if taken >= 2000:
            print("canary-memory", way.__name__, taken)
