"""Returns a list in a list in a list, a hundred thousand deep.

against: encode_review_ids encode_review_punctuation encode_review_unknown encode_review_first_review
"""
# ruff: noqa

# %% encode_review
value = []
for _ in range(100_000):
    value = [value]


def encode_review(*args):
    return value
