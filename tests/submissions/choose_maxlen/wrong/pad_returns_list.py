"""The right ids, but in a list, not in an array.

loses: pad_review_short pad_review_long
says: should return a NumPy array; it returned [0, 0, 1, 14, 22], of type list
says: should return a NumPy array; it returned [22, 16, 43], of type list
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = list(review[-maxlen:] if truncating == "pre" else review[:maxlen])
    zeros = [0] * (maxlen - len(kept))
    return zeros + kept if padding == "pre" else kept + zeros
