"""Sorted upwards and turned round, and the ties with it.

loses: mistakes_edges
says: it should be [2, 0, 1, 4]; it is [2, 1, 0, 4]
says: Of the two equally sure ones, 0 comes before 1
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    mistakes = np.flatnonzero((p >= 0.5) != y)
    return mistakes[np.argsort(np.abs(p[mistakes] - 0.5), kind="stable")[::-1]][:k]
