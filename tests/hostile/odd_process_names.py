"""Gives its processes names that break those who read them, and starts more while these are counted."""
# ruff: noqa

# %% build_decoder
import ctypes
import time

SET_NAME = 15


def build_decoder(index):
    ctypes.CDLL(None).prctl(SET_NAME, b"\xff\xff", 0, 0, 0)  # not UTF-8
    time.sleep(1)
    return {}


# %% decode_review
import subprocess
import sys
import time

NAMED = """
import ctypes
ctypes.CDLL(None).prctl(15, b')' + 13 * b' ', 0, 0, 0)
while True:
    pass
"""


def decode_review(review, decoder):
    spinners = [subprocess.Popen([sys.executable, "-S", "-c", NAMED]) for _ in range(6)]
    time.sleep(1)
    [spinner.kill() for spinner in spinners]
    return ""


# %% encode_review
import subprocess
import threading
import time


def start_programs(end):
    while time.monotonic() < end:
        subprocess.run(["true"])


def encode_review(text, word_index, num_words=10_000):
    end = time.monotonic() + 1
    threads = [threading.Thread(target=start_programs, args=(end,)) for _ in range(12)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    return []
