"""Each number is clipped.

loses: clip_norm
says: all numbers of all arrays are multiplied by 1 / 5
says: should be 0.6; it is 1
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    return {name: np.clip(g, -max_norm, max_norm) for name, g in grads.items()}
