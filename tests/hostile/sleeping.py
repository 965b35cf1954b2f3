"""Sleeps for ten minutes, in its cell and in its function."""
# ruff: noqa

# %% build_decoder
import time


def build_decoder(index):
    time.sleep(600)


time.sleep(600)
