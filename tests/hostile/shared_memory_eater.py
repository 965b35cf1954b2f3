"""Takes gigabytes of memory that is nobody's own: shared maps, memory files, System V segments.

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
    part.write(bytes(50 * MB))
    part.madvise(mmap.MADV_DONTNEED)  # no longer in this process's account, but still in memory
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


def build_decoder(index):
    for way in (shared_map, memory_file, segment):
        taken = 0
        try:
            while taken < 1600:
                way()
                taken += 50
        except (OSError, ValueError, MemoryError):
            pass
        if taken >= 1500:
            print("canary-memory", way.__name__, taken)
