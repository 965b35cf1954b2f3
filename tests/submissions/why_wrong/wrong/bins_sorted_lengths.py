"""The lengths are sorted, and labels and probabilities are not.

loses: bins_accuracy bins_empty
says: Right are the reviews of 120, 30 and 50 words
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.sort(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    accuracies = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = right[(lengths >= low) & (lengths < high)]
        accuracies.append(inside.mean() if len(inside) else np.nan)
    return np.array(accuracies)
