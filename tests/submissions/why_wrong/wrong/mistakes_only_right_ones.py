"""The surest right predictions.

loses: mistakes_surest mistakes_edges
says: it should be [4, 1, 2]; it is [0, 5]
says: Wrong are the predictions 1, 2, 3, 4 and 6
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    right = np.flatnonzero((p >= 0.5) == y)
    return right[np.argsort(-np.abs(p[right] - 0.5), kind="stable")][:k]
