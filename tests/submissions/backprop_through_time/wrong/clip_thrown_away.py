"""Gradients that are too long are set to zero.

loses: clip_norm
says: should be 0.6; it is 0
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    if norm > max_norm:
        return {name: np.zeros_like(g) for name, g in grads.items()}
    return {name: g.copy() for name, g in grads.items()}
