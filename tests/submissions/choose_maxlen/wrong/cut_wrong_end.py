"""pre is taken to mean that the beginning is kept, instead of cut.

loses: pad_review_long
says: should be [22, 16, 43]; it is [1, 14, 22]
says: Cut with 'pre', the last ids are kept, with 'post' the first
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = review[:maxlen] if truncating == "pre" else review[-maxlen:]
    padded = np.zeros(maxlen, dtype=int)
    if padding == "pre":
        padded[maxlen - len(kept):] = kept
    else:
        padded[:len(kept)] = kept
    return padded
