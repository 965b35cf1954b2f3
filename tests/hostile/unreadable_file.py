"""Hands in a file and a folder that nobody may read."""
# ruff: noqa

# %% file
(path.parent / "data.csv").write_text("")
(path.parent / "data.csv").chmod(0)
(path.parent / "folder").mkdir(mode=0)
