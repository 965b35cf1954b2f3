"""The gradients are handed on, in a new dict.

loses: clip_norm
says: should be 0.6; it is 3
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    return dict(grads)
