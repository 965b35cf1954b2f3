"""Empty bins are left out of the result.

loses: bins_empty
says: the result should have the shape (4,); it has (2,)
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    bins = [right[(lengths >= low) & (lengths < high)] for low, high in zip(edges[:-1], edges[1:])]
    return np.array([inside.mean() for inside in bins if len(inside)])
