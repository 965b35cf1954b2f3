"""The first two tasks are done, the others blank.

loses: mistakes_surest mistakes_edges unknown_share invariant_models invariant_all
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    counts = np.zeros((2, 2), dtype=int)
    for label, probability in zip(y, np.ravel(p)):
        counts[label, int(probability >= threshold)] += 1
    return counts

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    accuracies = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = right[(lengths >= low) & (lengths < high)]
        accuracies.append(inside.mean() if len(inside) else np.nan)
    return np.array(accuracies)
