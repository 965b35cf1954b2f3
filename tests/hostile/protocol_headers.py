"""Announces a message of 2**63 bytes, then one that never comes."""
# ruff: noqa

# %% encode_review
import os
import struct
import time


def encode_review(*args):
    for size in (2**63, 200_000_000):
        for number in range(3, 100):
            try:
                os.write(number, struct.pack("<Q", size))
            except OSError:
                pass
    time.sleep(600)
