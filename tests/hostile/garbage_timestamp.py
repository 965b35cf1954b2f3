"""Hands in a file of its own that says when it was handed in, and says nonsense."""
# ruff: noqa

# %% file
(path.parent / "timestamp.txt").write_text("before everybody else")
