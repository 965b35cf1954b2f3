"""Returns a list that holds itself.

against: encode_review_ids encode_review_punctuation encode_review_unknown encode_review_first_review
"""
# ruff: noqa

# %% encode_review
value = []
value.append(value)


def encode_review(*args):
    return value
