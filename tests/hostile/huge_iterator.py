"""Returns an iterator without end, and changes the argument into one.

against: encode_review_ids encode_review_punctuation encode_review_unknown encode_review_first_review
"""
# ruff: noqa

# %% encode_review
import itertools


def encode_review(text, word_index, *args):
    word_index["more"] = itertools.count()
    return itertools.repeat("x" * 1000)
