"""The clipped arrays are returned as a list.

loses: clip_norm clip_within
says: the result should be a dict; it is of type list
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    return [g * (max_norm / norm if norm > max_norm else 1.0) for g in grads.values()]
