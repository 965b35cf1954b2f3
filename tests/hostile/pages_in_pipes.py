"""Takes gigabytes of memory that is nobody's own: in each place of many pipes one byte, which keeps two megabytes.

heavy: takes all memory; nbgrader sets no limit
"""
# ruff: noqa

# %% build_decoder
import ctypes
import os

HUGE, PRIVATE_ANONYMOUS, HUGE_PAGES = 2 << 20, 0x22, 14
libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("len", ctypes.c_size_t)]


held = []


def fill_pipes(number):
    kept = 0
    for _ in range(number):
        reader, writer = os.pipe()
        held.append(reader)
        for _ in range(16):
            place = libc.mmap(None, 2 * HUGE, 3, PRIVATE_ANONYMOUS, -1, 0)
            page = -(-place // HUGE) * HUGE
            libc.madvise(page, HUGE, HUGE_PAGES)
            ctypes.memset(page, 1, 1)
            kept += HUGE * (libc.vmsplice(writer, ctypes.byref(Piece(page, 1)), 1, 0) == 1)
            libc.munmap(place, 2 * HUGE)
        os.close(writer)
    return kept


kept = fill_pipes(20)

# %% decode_review
kept += fill_pipes(20)

# %% encode_review
kept += fill_pipes(20)
if kept > 1_500_000_000:
    print("canary-memory", kept)
