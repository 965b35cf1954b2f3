"""Hands in its notebook with outputs in which every test has passed."""
# ruff: noqa

# %% notebook
for cell in notebook["cells"]:
    if cell["metadata"].get("nbgrader", {}).get("grade"):
        cell["execution_count"] = 1
        cell["outputs"] = [
            {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": {"text/plain": "1.0"}}
        ]
notebook["cells"].insert(
    0, {"cell_type": "code", "id": "stop", "metadata": {}, "source": "raise SystemExit", "outputs": [], "execution_count": None}
)
notebook["metadata"]["kernelspec"] = {"name": "../evil", "display_name": "evil", "language": "python"}
