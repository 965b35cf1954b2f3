"""Returns three billion bytes.

against: encode_review_ids encode_review_punctuation encode_review_unknown encode_review_first_review
"""
# ruff: noqa


# %% encode_review
def encode_review(*args):
    return [bytes(10**9)] * 3
