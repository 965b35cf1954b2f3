"""A probability of exactly 0.5 counts as negative.

loses: bins_accuracy
says: (0.5 counts as positive)
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) > 0.5) == np.asarray(y)
    accuracies = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = right[(lengths >= low) & (lengths < high)]
        accuracies.append(inside.mean() if len(inside) else np.nan)
    return np.array(accuracies)
