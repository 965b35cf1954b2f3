"""Sureness as the distance from the label, or as the loss: the same order for what is wrong."""

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    y, p = np.asarray(y), np.ravel(p)
    gap = np.abs(p - y)
    order = np.argsort(-gap, kind="stable")
    wrong = (p >= 0.5) != (y == 1)
    return [int(i) for i in order if wrong[i]][:k]

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    wrong = np.abs((np.ravel(p) >= 0.5) - np.asarray(y, dtype=float))
    lengths = np.asarray(lengths)
    accuracies = np.empty(len(edges) - 1)
    accuracies.fill(np.nan)
    for i in range(len(accuracies)):
        inside = (lengths >= edges[i]) & ~(lengths >= edges[i + 1])
        if inside.any():
            accuracies[i] = 1 - wrong[inside].mean()
    return accuracies
