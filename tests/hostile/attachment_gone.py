"""Shows pictures in its text that are not in the notebook, or are no pictures."""
# ruff: noqa

# %% notebook
texts = [
    "![a](attachment:gone.png)",
    "[a]: attachment\\:gone.png\n\n[a]",
    "![a](<attachment:gone.png>)",
    "![a](attachment:a.png)",
]
attachments = [{}, {}, {"gone.png": {}}, {"a.png": {"image/png": '"><script>1</script>'}}]
for number, (text, attached) in enumerate(zip(texts, attachments)):
    cell = {"cell_type": "markdown", "id": f"text-{number}", "metadata": {}, "source": text, "attachments": attached}
    notebook["cells"].append(cell)
