"""Sleeps for ten minutes whenever a test calls."""
# ruff: noqa

# %% build_decoder
import time


def build_decoder(index):
    time.sleep(600)
