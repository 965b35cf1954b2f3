"""The k surest are found, then put in the order of the reviews.

loses: mistakes_surest mistakes_edges
says: it should be [4, 1, 2]; it is [1, 2, 4]
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    mistakes = np.flatnonzero((p >= 0.5) != y)
    return np.sort(mistakes[np.argsort(-np.abs(p[mistakes] - 0.5), kind="stable")][:k])
