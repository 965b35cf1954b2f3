"""Task 2 for a single step: whatever comes after it is left out; the rest is done.

loses: backward_last_step backward_every_step backward_shapes backward_keras
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        old = x[index]
        x[index] = old + eps
        above = f(x)
        x[index] = old - eps
        below = f(x)
        x[index] = old
        gradient[index] = (above - below) / (2 * eps)
    return gradient

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    if norm > max_norm:
        return {name: g * (max_norm / norm) for name, g in grads.items()}
    return {name: g.copy() for name, g in grads.items()}

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    d_z = dH[:, 0] * (1 - H[:, 0] ** 2)
    h_prev = np.zeros(d_z.shape) if h_0 is None else h_0
    return {
        "dW_xh": X[:, 0].T @ d_z,
        "dW_hh": h_prev.T @ d_z,
        "db_h": d_z.sum(axis=0),
        "dX": (d_z @ W_xh.T)[:, None],
        "dh_0": d_z @ W_hh.T,
    }
