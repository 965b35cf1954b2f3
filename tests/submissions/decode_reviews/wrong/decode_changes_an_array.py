"""Writes <unk>'s id into the array that it was given.

loses: decode_review_unknown
says: decode_review changed the review
"""

# %% decode_review
import numpy as np


def decode_review(review, decoder):
    ids = np.asarray(review)
    ids[[i not in decoder for i in ids.tolist()]] = 2
    return " ".join(decoder[i] for i in ids.tolist() if i not in (0, 1))
