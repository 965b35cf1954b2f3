"""k mistakes of each kind.

loses: mistakes_surest mistakes_edges
says: So the surest of all is 4
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    y, p = np.asarray(y), np.ravel(p)
    found = []
    for label in (1, 0):
        mistakes = np.flatnonzero(((p >= 0.5) != y) & (y == label))
        found += list(mistakes[np.argsort(-np.abs(p[mistakes] - 0.5), kind="stable")][:k])
    return np.array(found)
