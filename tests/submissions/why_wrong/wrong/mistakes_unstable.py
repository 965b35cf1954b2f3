"""NumPy's usual sort does not keep equal ones in their order.

loses: mistakes_edges
says: sort so that equal ones keep their order
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    mistakes = np.flatnonzero((p >= 0.5) != y)
    return mistakes[np.argsort(-np.abs(p[mistakes] - 0.5), kind="heapsort")][:k]
