"""New arrays are put into the given dict.

loses: clip_norm
says: your function changed the array grads['dW_xh'] that it was given
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    if norm > max_norm:
        for name in grads:
            grads[name] = grads[name] * (max_norm / norm)
    return dict(grads)
