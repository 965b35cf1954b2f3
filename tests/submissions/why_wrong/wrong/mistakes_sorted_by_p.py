"""Sorted by the probability: mistakes on the negative side come last.

loses: mistakes_surest mistakes_edges
says: it should be [4, 1, 2]; it is [1, 3, 6]
says: So the surest of all is 4, with a probability of 0.03 for a positive review
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    mistakes = np.flatnonzero((p >= 0.5) != y)
    return mistakes[np.argsort(-p[mistakes], kind="stable")][:k]
