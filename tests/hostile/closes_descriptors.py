"""Closes every file descriptor."""
# ruff: noqa

# %% build_decoder
import os


def build_decoder(index):
    os.closerange(0, 1000)
