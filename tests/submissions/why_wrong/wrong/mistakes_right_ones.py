"""The surest of all predictions, right ones included.

loses: mistakes_surest mistakes_edges
says: Wrong are the predictions 1, 2, 3, 4 and 6
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    return np.argsort(-np.abs(np.ravel(p) - 0.5), kind="stable")[:k]
