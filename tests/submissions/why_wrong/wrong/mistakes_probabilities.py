"""Probabilities come back in place of indices.

loses: mistakes_surest mistakes_edges
says: indices are whole numbers; the result is
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    wrong = p[(p >= 0.5) != y]
    return wrong[np.argsort(-np.abs(wrong - 0.5), kind="stable")][:k]
