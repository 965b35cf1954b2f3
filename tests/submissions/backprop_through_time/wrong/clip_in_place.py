"""The given arrays are multiplied in place, and the given dict is returned.

loses: clip_norm clip_within
says: your function changed the array grads['dW_xh'] that it was given
says: the result is the very dict that was given
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    if norm > max_norm:
        for g in grads.values():
            g *= max_norm / norm
    return grads
