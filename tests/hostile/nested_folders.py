"""Hands in 300 folders, one inside the other: more than a path can name."""
# ruff: noqa

# %% file
import os

here = os.getcwd()
os.chdir(path.parent)
for _ in range(300):
    os.mkdir("one_in_the_other_one")
    os.chdir("one_in_the_other_one")
os.chdir(here)
