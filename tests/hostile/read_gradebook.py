"""Reads hidden tests and grades out of the gradebook."""
# ruff: noqa

# %% build_decoder
import sqlite3

import re


def show(text):
    print(*sorted(set(re.findall("canary-[a-z]+", str(text)))))


for path in ("COURSE_FOLDER/gradebook.db", "../../../gradebook.db"):
    try:
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        show(database.execute("select source from source_cell").fetchall())
        print("canary-gradebook" if database.execute("select id from student").fetchall() else "")
    except sqlite3.Error:
        pass
