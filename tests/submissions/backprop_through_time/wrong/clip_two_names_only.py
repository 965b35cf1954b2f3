"""Written for the names of the first test.

loses: clip_norm clip_within
says: your function raised KeyError
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    a, b = grads["dW_xh"], grads["db_h"]
    norm = np.sqrt((a**2).sum() + (b**2).sum())
    factor = max_norm / norm if norm > max_norm else 1.0
    return {"dW_xh": a * factor, "db_h": b * factor}
