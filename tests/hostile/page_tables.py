"""Takes gigabytes for the kernel's lists of pages, and for pages themselves nearly nothing.

heavy: takes all memory; nbgrader sets no limit
"""
# ruff: noqa

# %% build_decoder
import ctypes
import numpy as np

READ, PRIVATE_ANONYMOUS_NORESERVE, NO_HUGE_PAGES = 1, 0x4022, 15
SIZE = 1 << 39  # addresses; each page of the lists is for two megabytes of them, so these take a gigabyte
libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]


def take():
    place = libc.mmap(None, SIZE, READ, PRIVATE_ANONYMOUS_NORESERVE, -1, 0)
    libc.madvise(place, SIZE, NO_HUGE_PAGES)
    pages = np.frombuffer((ctypes.c_char * SIZE).from_address(place), np.uint8)
    for begin in range(0, SIZE, 1 << 33):
        pages[begin : begin + (1 << 33) : 1 << 21].sum()  # what is only read is one page of zeros, again and again


take()

# %% decode_review
take()
print("canary-memory")
