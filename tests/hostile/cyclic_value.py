"""Returns a list that holds itself."""
# ruff: noqa

# %% encode_review
value = []
value.append(value)


def encode_review(*args):
    return value
