"""The mean of an empty bin is nan, with a warning.

loses: bins_empty
says: your function raised RuntimeWarning: Mean of empty slice
says: So look whether a bin is empty before you take its mean
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    return np.array([right[(lengths >= low) & (lengths < high)].mean() for low, high in zip(edges[:-1], edges[1:])])
