"""Hands in a file and folders that nobody may read, or only list."""
# ruff: noqa

# %% file
(path.parent / "data.csv").write_text("")
(path.parent / "data.csv").chmod(0)
(path.parent / "folder").mkdir(mode=0)
(path.parent / "listed").mkdir()
(path.parent / "listed" / "notes.txt").write_text("")
(path.parent / "listed").chmod(0o444)
