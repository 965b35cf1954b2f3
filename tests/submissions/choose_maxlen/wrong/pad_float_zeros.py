"""np.zeros without a dtype: the ids become floats.

loses: pad_review_short pad_review_long
says: one-dimensional array of 5 whole numbers; it returned array([ 0., 0., 1., 14., 22.]), of shape (5,) and dtype float64
says: one-dimensional array of 1 whole numbers; it returned array([4.])
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = review[-maxlen:] if truncating == "pre" else review[:maxlen]
    padded = np.zeros(maxlen)
    if padding == "pre":
        padded[maxlen - len(kept):] = kept
    else:
        padded[:len(kept)] = kept
    return padded
