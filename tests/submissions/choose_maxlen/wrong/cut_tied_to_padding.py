"""Cutting goes by the setting padding, truncating is never looked at.

loses: pad_review_long
says: should be [1, 14, 22]; it is [22, 16, 43]
says: The setting padding has no say in this
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    padded = np.zeros(maxlen, dtype=int)
    if padding == "pre":
        kept = review[-maxlen:]
        padded[maxlen - len(kept):] = kept
    else:
        kept = review[:maxlen]
        padded[:len(kept)] = kept
    return padded
