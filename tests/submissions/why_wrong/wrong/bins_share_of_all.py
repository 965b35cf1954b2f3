"""The right ones of a bin are divided by all reviews.

loses: bins_accuracy bins_empty
says: it should be [1.0, 0.3333, 0.5]; it is [0.1667, 0.1667, 0.1667]
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    accuracies = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (lengths >= low) & (lengths < high)
        accuracies.append((right & inside).sum() / len(y) if inside.any() else np.nan)
    return np.array(accuracies)
