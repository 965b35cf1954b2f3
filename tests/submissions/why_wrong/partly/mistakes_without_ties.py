"""Tasks 1 and 3, the latter without a thought of equally sure ones; task 5 for masked models only.

loses: bins_accuracy bins_empty mistakes_edges unknown_share invariant_models invariant_all
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    y, predicted = np.asarray(y), np.ravel(p) >= threshold
    return np.array([[np.sum((y == i) & (predicted == j)) for j in (0, 1)] for i in (0, 1)])

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    y, p = np.asarray(y), np.ravel(p)
    order = np.argsort(np.abs(p - 0.5))[::-1]
    return [i for i in order if (p[i] >= 0.5) != y[i]][:k]

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    return True
