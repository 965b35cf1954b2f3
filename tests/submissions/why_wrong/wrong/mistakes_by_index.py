"""The first k mistakes, in the order of the reviews.

loses: mistakes_surest mistakes_edges
says: it should be [4, 1, 2]; it is [1, 2, 3]
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    return np.flatnonzero((np.ravel(p) >= 0.5) != y)[:k]
