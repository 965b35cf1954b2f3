"""A probability of exactly 0.5 counts as negative.

loses: mistakes_edges
says: a probability of exactly 0.5 counts as positive
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    mistakes = np.flatnonzero((p > 0.5) != y)
    return mistakes[np.argsort(-np.abs(p[mistakes] - 0.5), kind="stable")][:k]
