"""Each array is clipped by its own norm.

loses: clip_norm
says: should be 0.6; it is 1
says: The global norm is the root of 3^2 + 0^2 + 4^2
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    new = {}
    for name, g in grads.items():
        norm = np.linalg.norm(g)
        new[name] = g * max_norm / norm if norm > max_norm else g
    return new
