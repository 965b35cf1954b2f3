"""Shows what no notebook can hold: a number as a picture, a text nested a thousand deep, a lone surrogate."""
# ruff: noqa

# %% build_decoder
from IPython.display import publish_display_data

deep = []
for _ in range(900):
    deep = [deep]
publish_display_data({"image/png": 5, "text/html": {"a": 1}, "application/json": deep, "text/latex": ["a", 7]})
publish_display_data({"image/png": "no base64", "image/svg+xml": "<svg", "application/vnd.evil+json": {"a": 7}, "x": "y"})
publish_display_data({"text/html": None, "text/plain": float("nan"), "application/javascript": "1"}, {"x": 7})

# %% decode_review
print("\ud800")

# %% encode_review
print("\x00\x1b[31m\uffff\r\x08")
