"""Returns an iterator without end, and changes the argument into one."""
# ruff: noqa

# %% encode_review
import itertools


def encode_review(text, word_index, *args):
    word_index["more"] = itertools.count()
    return itertools.repeat("x" * 1000)
