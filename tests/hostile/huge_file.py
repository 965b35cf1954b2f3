"""Hands in a file of 100 GB beside its notebook, all of it a hole.

heavy: nbgrader copies it: 100 GB on the disk
"""
# ruff: noqa

# %% file
import os

(path.parent / "data.bin").touch()
os.truncate(path.parent / "data.bin", 10**11)
