"""Whether anything is right is asked in place of whether anything is there: a bin that is all wrong becomes nan.

loses: bins_accuracy bins_empty
says: The only review of 30 to 39 words is wrong: 0.0
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    accuracies = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = right[(lengths >= low) & (lengths < high)]
        accuracies.append(inside.mean() if inside.any() else np.nan)
    return np.array(accuracies)
