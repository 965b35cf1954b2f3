"""The last bin is missing.

loses: bins_accuracy bins_empty
says: the result should have the shape (3,); it has (2,)
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    accuracies = []
    for i in range(len(edges) - 2):
        inside = right[(lengths >= edges[i]) & (lengths < edges[i + 1])]
        accuracies.append(inside.mean() if len(inside) else np.nan)
    return np.array(accuracies)
