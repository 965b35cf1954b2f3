"""`if not review` asks whether the review is empty, which an array refuses to answer.

loses: pad_review_short pad_review_long
says: The truth value of an array with more than one element is ambiguous
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    if not review:
        return np.zeros(maxlen, dtype=int)
    kept = np.array(review[-maxlen:] if truncating == "pre" else review[:maxlen])
    zeros = maxlen - len(kept)
    return np.pad(kept, (zeros, 0) if padding == "pre" else (0, zeros))
