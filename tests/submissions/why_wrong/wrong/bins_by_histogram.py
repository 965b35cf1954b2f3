"""np.histogram counts the last right edge.

loses: bins_accuracy bins_empty
says: The review of 120 words is as long as the last edge: it is in no bin
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    edges = np.minimum(edges, 10**9)
    inside, _ = np.histogram(lengths, edges)
    correct, _ = np.histogram(lengths[right], edges)
    return np.where(inside > 0, correct / np.maximum(inside, 1), np.nan)
