"""1e-12 is added to the norm, so that nothing is ever divided by 0.

loses: clip_norm
says: nothing added to the norm
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    factor = min(1.0, max_norm / (norm + 1e-12))
    return {name: g * factor for name, g in grads.items()}
