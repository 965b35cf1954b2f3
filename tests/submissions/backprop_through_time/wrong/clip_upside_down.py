"""The factor is upside down.

loses: clip_norm
says: should be 0.6; it is 15
says: multiplied by 1 / 5
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    if norm > max_norm:
        return {name: g * (norm / max_norm) for name, g in grads.items()}
    return {name: g.copy() for name, g in grads.items()}
