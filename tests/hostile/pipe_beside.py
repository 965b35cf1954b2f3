"""Hands in a named pipe that nobody writes to."""
# ruff: noqa

# %% file
import os

os.mkfifo(path.parent / "data.csv")
