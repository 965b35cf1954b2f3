"""p of the shape (n, 1) against y of (n,): a table of all pairs, of which rows are taken.

loses: bins_accuracy bins_empty
says: accuracy_by_length of the same in arrays, with p of the shape (6, 1): it should be [1.0, 0.3333, 0.5]
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.asarray(p) >= 0.5) == np.asarray(y)
    accuracies = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = right[(lengths >= low) & (lengths < high)]
        accuracies.append(inside.mean() if len(inside) else np.nan)
    return np.array(accuracies)
