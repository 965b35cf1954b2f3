"""There are always taken to be k of them.

loses: mistakes_edges
says: your function raised IndexError: list index out of range
says: If there are fewer than k mistakes, all come back
"""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    mistakes = sorted((i for i in range(len(p)) if (p[i] >= 0.5) != y[i]), key=lambda i: -abs(p[i] - 0.5))
    return [mistakes[i] for i in range(k)]
