"""Sorted the wrong way round: the least sure mistakes.

loses: mistakes_surest mistakes_edges
says: their distances from 0.5 are 0.4, 0.3, 0.1, 0.47 and 0.1
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    mistakes = np.flatnonzero((p >= 0.5) != y)
    return mistakes[np.argsort(np.abs(p[mistakes] - 0.5), kind="stable")][:k]
