"""Reviews beyond the edges are put into the first and the last bin.

loses: bins_accuracy bins_empty
says: The review of 120 words is as long as the last edge: it is in no bin
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    right = (np.ravel(p) >= 0.5) == np.asarray(y)
    number = np.clip(np.digitize(lengths, edges) - 1, 0, len(edges) - 2)
    bins = [right[number == i] for i in range(len(edges) - 1)]
    return np.array([inside.mean() if len(inside) else np.nan for inside in bins])
