"""Hands in a symbolic link to the solution."""
# ruff: noqa

# %% file
path.unlink()
path.symlink_to("../../../solutions/decode_reviews/decode_reviews.ipynb")
