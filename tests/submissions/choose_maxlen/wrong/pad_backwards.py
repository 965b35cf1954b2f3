"""The ids are filled in from the end one by one, so they stand in reverse order.

loses: pad_review_short pad_review_long
says: should be [0, 0, 1, 14, 22]; it is [0, 0, 22, 14, 1]
says: should be [22, 16, 43]; it is [43, 16, 22]
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = review[-maxlen:] if truncating == "pre" else review[:maxlen]
    padded = np.zeros(maxlen, dtype=int)
    for i, token in enumerate(kept):
        if padding == "pre":
            padded[maxlen - 1 - i] = token
        else:
            padded[i] = token
    return padded
