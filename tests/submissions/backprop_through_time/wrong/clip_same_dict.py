"""Where nothing is to be done, the given dict itself is returned.

loses: clip_within
says: the result is the very dict that was given
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    if norm > max_norm:
        return {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
