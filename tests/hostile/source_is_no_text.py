"""A notebook whose cells hold numbers, lists, nothing, or a lone surrogate where text belongs."""
# ruff: noqa

# %% notebook
answers = [cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("solution")]
answers[0]["source"] = 7
answers[1]["source"] = ["a", ["b"], None]
del answers[2]["source"]
