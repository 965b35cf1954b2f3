"""The direction is computed first, which is 0 / 0 for zeros.

loses: clip_within
says: it is nan
says: gradients of 0 stay 0
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    return {name: g / norm * min(norm, max_norm) for name, g in grads.items()}
