"""A notebook with half a character in it, which no file can hold."""
# ruff: noqa

# %% notebook
notebook["cells"][2]["source"] = "\ud800"
notebook["cells"].insert(0, {"cell_type": "markdown", "id": "half", "metadata": {}, "source": "\udfff"})
