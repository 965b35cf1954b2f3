"""Reads the course folder: secrets, hidden tests, solutions, the neighbour's work."""
# ruff: noqa

# %% build_decoder
import os

import re


def show(text):
    print(*sorted(set(re.findall("canary-[a-z]+", str(text)))))


for top in ("COURSE_FOLDER", "/scratch", "/tmp", "/home", "/root", "/mnt", "/srv", "..", "../..", "../../.."):
    for folder, _, files in os.walk(top):
        for name in files:
            path = os.path.join(folder, name)
            try:
                if os.path.getsize(path) < 10_000_000 and (top != "/tmp" or "hostile" in path):
                    show(open(path, errors="replace").read())
            except OSError:
                pass
