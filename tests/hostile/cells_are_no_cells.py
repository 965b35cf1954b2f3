"""A notebook whose cells, metadata and ids are of the wrong kinds."""
# ruff: noqa

# %% notebook
notebook["cells"] += [{}, [], None, 7, {"cell_type": [], "metadata": 7, "source": "", "id": {}}]
notebook["cells"][1]["metadata"] = None
notebook["cells"][3]["metadata"] = {"nbgrader": {"grade_id": ["a"], "solution": True}}
notebook["metadata"] = "x"
