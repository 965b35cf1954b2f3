"""Hands in symbolic links to the gradebook, a secret and the neighbour's folder, and reads them."""
# ruff: noqa

# %% build_decoder
import os

import re


def show(text):
    print(*sorted(set(re.findall("canary-[a-z]+", str(text)))))


for folder, _, files in os.walk(".", followlinks=True):
    for name in files:
        show(open(os.path.join(folder, name), errors="replace").read())

# %% file
(path.parent / "gradebook").symlink_to("../../../gradebook.db")
(path.parent / "secret").symlink_to("../../../secret.txt")
(path.parent / "folder").symlink_to("../../z_neighbour")
