"""Gradients are made longer, too, and 0 / 0 is nan.

loses: clip_within
says: nothing is multiplied or divided
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    return {name: g * (max_norm / norm) for name, g in grads.items()}
