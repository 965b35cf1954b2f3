"""The right edge belongs to the bin as well, so some reviews count twice.

loses: bins_accuracy bins_empty
says: A left edge belongs to its bin, a right edge not
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    accuracies = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = right[(lengths >= low) & (lengths <= high)]
        accuracies.append(inside.mean() if len(inside) else np.nan)
    return np.array(accuracies)
