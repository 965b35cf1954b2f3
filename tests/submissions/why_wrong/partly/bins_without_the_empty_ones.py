"""Task 2 alone, and it knows nothing of empty bins.

loses: confusion_counts bins_empty mistakes_surest mistakes_edges unknown_share invariant_models invariant_all
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    return np.array([right[(lengths >= low) & (lengths < high)].mean() for low, high in zip(edges[:-1], edges[1:])])
