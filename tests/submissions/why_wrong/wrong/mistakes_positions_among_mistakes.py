"""Places among the mistakes in place of places in y.

loses: mistakes_surest mistakes_edges
says: it should be [4, 1, 2]; it is [3, 0, 1]
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    wrong = p[(p >= 0.5) != y]
    return np.argsort(-np.abs(wrong - 0.5), kind="stable")[:k]
