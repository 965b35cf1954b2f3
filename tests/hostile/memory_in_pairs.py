"""Takes gigabytes of memory, each page of it in two processes, so that none is anybody's own.

heavy: takes all memory; nbgrader sets no limit
"""
# ruff: noqa

# %% build_decoder
import os
import time


def build_decoder(index):
    for number in range(12):
        if not os.fork():
            time.sleep(0.25 * number)
            held = bytearray(300 << 20)
            held[::4096] = b"x" * (len(held) // 4096)
            os.fork()
            time.sleep(60)
            os._exit(0)
    time.sleep(3.5)
    print("canary-memory", 12 * 300)
