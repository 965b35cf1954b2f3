"""Hands in a file that says when it was handed in, in the time zone of a file that fails whoever reads it."""
# ruff: noqa

# %% file
(path.parent / "timestamp.txt").write_text("2026-01-01 00:00:00 /proc/self/mem")
