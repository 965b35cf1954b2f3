"""Short reviews are padded, long ones come back as they are.

loses: pad_review_long
says: should be [22, 16, 43]; it is [1, 14, 22, 16, 43]
says: Cut with 'pre', the last ids are kept
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    zeros = np.zeros(max(0, maxlen - len(review)), dtype=int)
    ids = np.array(review, dtype=int)
    return np.concatenate([zeros, ids]) if padding == "pre" else np.concatenate([ids, zeros])
