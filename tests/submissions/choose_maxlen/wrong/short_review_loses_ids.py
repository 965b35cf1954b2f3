"""The start of the slice is negative for a short review, so ids of it are lost.

loses: pad_review_short
says: should be [0, 0, 1, 14, 22]; it is [0, 0, 0, 14, 22]
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = review[len(review) - maxlen:] if truncating == "pre" else review[:maxlen]
    padded = np.zeros(maxlen, dtype=int)
    if padding == "pre":
        padded[maxlen - len(kept):] = kept
    else:
        padded[:len(kept)] = kept
    return padded
