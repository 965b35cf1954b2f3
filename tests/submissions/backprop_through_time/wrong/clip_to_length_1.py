"""Gradients that are too long get the length 1, whatever max_norm is.

loses: clip_norm
says: one factor max_norm / norm for all numbers
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    if norm > max_norm:
        return {name: g * (1 / norm) for name, g in grads.items()}
    return {name: g.copy() for name, g in grads.items()}
