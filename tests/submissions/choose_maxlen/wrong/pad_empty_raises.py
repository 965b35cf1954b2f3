"""An empty review raises: its index -0 means the whole array, not none of it.

loses: pad_review_short
says: could not broadcast input array from shape (0,) into shape (5,)
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = review[-maxlen:] if truncating == "pre" else review[:maxlen]
    padded = np.zeros(maxlen, dtype=int)
    if padding == "pre":
        padded[-len(kept):] = kept
    else:
        padded[:len(kept)] = kept
    return padded
