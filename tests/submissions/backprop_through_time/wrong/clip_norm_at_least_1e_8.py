"""The norm is taken for 1e-8 at least.

loses: clip_norm
says: One norm for all arrays together
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    factor = min(1.0, max_norm / max(norm, 1e-8))
    return {name: g * factor for name, g in grads.items()}
