"""Returns three billion bytes."""
# ruff: noqa


# %% encode_review
def encode_review(*args):
    return [bytes(10**9)] * 3
