"""Tells the kernel to show it to nobody, then takes memory in many processes.

heavy: takes all memory; nbgrader sets no limit
"""
# ruff: noqa

# %% build_decoder
import subprocess
import sys

EATER = """
import ctypes, time
no_dumps = 4
ctypes.CDLL(None).prctl(no_dumps, 0)
held = bytearray(b"x" * 5 * 10**8)
time.sleep(60)
"""


def build_decoder(index):
    for eater in [subprocess.Popen([sys.executable, "-c", EATER]) for _ in range(4)]:
        eater.wait()
