"""Only negative reviews called positive count as mistakes.

loses: mistakes_surest mistakes_edges
says: it should be [4, 1, 2]; it is [1, 3]
says: So the surest of all is 4, with a probability of 0.03 for a positive review
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    y, p = np.asarray(y), np.ravel(p)
    mistakes = np.flatnonzero((p >= 0.5) & (y == 0))
    return mistakes[np.argsort(-p[mistakes], kind="stable")][:k]
