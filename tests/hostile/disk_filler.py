"""Writes files wherever it may, up to a gigabyte.

heavy: fills the disk; nbgrader sets no limit
"""
# ruff: noqa

# %% build_decoder
import os
import tempfile

written = 0
for place, folder in enumerate(
    (".", "/tmp", "/dev/shm", "/var/tmp", os.path.expanduser("~"), "COURSE_FOLDER", "/", "/dev", "/usr", "/scratch")
):
    try:
        for number in range(10):
            path = f"{folder}/evil-filler-{os.getpid()}-{place}-{number}"
            with open(path, "wb") as file:
                for _ in range(100):
                    if written < 10**9:
                        written += file.write(bytes(10**6))
    except OSError:
        pass
print("canary-disk" if written > 200_000_000 else "", written)
