"""The global norm stands among the gradients, where an optimizer would take it for one.

loses: clip_norm
says: makes one with the names dW_xh, db_h, norm
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum(np.sum(grad**2) for grad in grads.values()))
    factor = max_norm / norm if norm > max_norm else 1.0
    return {name: factor * grad for name, grad in grads.items()} | {"norm": norm}
