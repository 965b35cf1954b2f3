"""A notebook with a metadata field nested fifty thousand deep."""
# ruff: noqa

# %% file
path.write_text(path.read_text().replace('"metadata": {', '"metadata": {"x": ' + "[" * 50_000 + "]" * 50_000 + ",", 1))
