"""The factor is computed before it is known to be needed: a division by zero.

loses: clip_within
says: gradients that are all 0, and max_norm 1.0: your function raised ZeroDivisionError
says: gradients of 0 stay 0
"""

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = float(sum((g**2).sum() for g in grads.values())) ** 0.5
    factor = min(1.0, max_norm / norm)
    return {name: factor * g for name, g in grads.items()}
