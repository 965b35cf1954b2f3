"""The sum of the squares is taken for the norm.

loses: clip_norm clip_within
says: The global norm is the root of 3^2 + 0^2 + 4^2, which is 5
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = sum((g**2).sum() for g in grads.values())
    if norm > max_norm:
        return {name: g * (max_norm / norm) for name, g in grads.items()}
    return {name: g.copy() for name, g in grads.items()}
