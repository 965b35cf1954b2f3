"""The zeros go where the setting truncating says, padding is never looked at.

loses: pad_review_short
says: padding='post') should be [1, 14, 22, 0, 0]; it is [0, 0, 1, 14, 22]
says: With 'pre' the zeros come before the ids, with 'post' after them
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    review = list(review)
    if truncating == "pre":
        ids = review[-maxlen:]
        return np.array([0] * (maxlen - len(ids)) + ids)
    ids = review[:maxlen]
    return np.array(ids + [0] * (maxlen - len(ids)))
