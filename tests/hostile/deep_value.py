"""Returns a list in a list in a list, a hundred thousand deep."""
# ruff: noqa

# %% encode_review
value = []
for _ in range(100_000):
    value = [value]


def encode_review(*args):
    return value
