"""pre and post of the padding are mixed up.

loses: pad_review_short
says: should be [0, 0, 1, 14, 22]; it is [1, 14, 22, 0, 0]
says: With 'pre' the zeros come before the ids, with 'post' after them
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = review[-maxlen:] if truncating == "pre" else review[:maxlen]
    padded = np.zeros(maxlen, dtype=int)
    if padding == "post":
        padded[maxlen - len(kept):] = kept
    else:
        padded[:len(kept)] = kept
    return padded
