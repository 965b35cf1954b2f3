"""1e-6 is added to the norm, as PyTorch does.

loses: clip_norm
says: nothing added to the norm
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    if norm > max_norm:
        return {name: g * (max_norm / (norm + 1e-6)) for name, g in grads.items()}
    return {name: g.copy() for name, g in grads.items()}
