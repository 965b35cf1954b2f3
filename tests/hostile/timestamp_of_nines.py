"""Hands in a file that says when it was handed in: in more minutes than a number can hold."""
# ruff: noqa

# %% file
(path.parent / "timestamp.txt").write_text("9" * 40 + " m")
