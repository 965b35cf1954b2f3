"""The slice removes maxlen ids instead of keeping them.

loses: pad_review_long
says: should be [22, 16, 43]; it is [0, 16, 43]
says: Cut with 'pre', the last ids are kept
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    ids = list(review)
    if len(ids) > maxlen:
        ids = ids[maxlen:] if truncating == "pre" else ids[:-maxlen]
    zeros = [0] * (maxlen - len(ids))
    return np.array(zeros + ids if padding == "pre" else ids + zeros)[:maxlen]
