"""np.concatenate takes an empty list for floats, so the zeros of an empty review are floats.

loses: pad_review_short
says: pad_review([], 5) should return a one-dimensional array of 5 whole numbers
says: dtype float64
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = review[-maxlen:] if truncating == "pre" else review[:maxlen]
    zeros = np.zeros(maxlen - len(kept), dtype=int)
    return np.concatenate([zeros, kept] if padding == "pre" else [kept, zeros])
