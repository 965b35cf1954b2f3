"""Adds lists, which fails when the review is an array.

loses: pad_review_short pad_review_long
says: operands could not be broadcast together with shapes (2,) (3,)
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = review[-maxlen:] if truncating == "pre" else review[:maxlen]
    zeros = [0] * (maxlen - len(kept))
    return np.array(zeros + kept if padding == "pre" else kept + zeros)
