"""An empty bin gets 0.

loses: bins_empty
says: it should be [nan, 0.5, nan, 0.0]; it is [0.0, 0.5, 0.0, 0.0]
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    accuracies = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = right[(lengths >= low) & (lengths < high)]
        accuracies.append(inside.sum() / max(len(inside), 1))
    return np.array(accuracies)
