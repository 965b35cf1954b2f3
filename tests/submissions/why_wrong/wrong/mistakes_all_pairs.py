"""p of the shape (n, 1) against y of (n,): all pairs.

loses: mistakes_surest mistakes_edges
says: most_confident_mistakes of the same in arrays, with p of the shape (7, 1), and k = 2
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    y, p = np.asarray(y), np.asarray(p)
    wrong = (p >= 0.5) != y
    order = np.argsort(-np.abs(p - 0.5), axis=0, kind="stable").ravel()
    return np.array([i for i in order if np.any(wrong[i])][:k], dtype=int)
