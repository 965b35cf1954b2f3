"""Right predictions fill up the result where there are fewer than k mistakes.

loses: mistakes_edges
says: it should be [2, 0, 1, 4]; it is [2, 0, 1, 4, 3]
says: Wrong are 0, 1, 2 and 4
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    sureness = np.where((p >= 0.5) != y, np.abs(p - 0.5), -1)
    return np.argsort(-sureness, kind="stable")[:k]
