"""Right, in long doubles, and scaled by the largest number so that no square vanishes."""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    y = x.ravel().copy()

    def at(i, value):
        return f(np.where(np.arange(y.size) == i, value, y).reshape(x.shape))

    return np.reshape([(at(i, v + eps) - at(i, v - eps)) / (2 * eps) for i, v in enumerate(y)], x.shape)

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    X, H, dH, W_xh, W_hh = (np.asarray(a, np.longdouble) for a in (X, H, dH, W_xh, W_hh))
    batch, time, features = X.shape
    units = H.shape[2]
    if h_0 is None:
        h_0 = np.zeros((batch, units))
    dW_xh, dW_hh, db_h = np.zeros((features, units)), np.zeros((units, units)), np.zeros(units)
    dX = np.zeros((batch, time, features))
    later = np.zeros((batch, units))
    for t in range(time - 1, -1, -1):
        h_prev = H[:, t - 1] if t > 0 else h_0
        d_h = dH[:, t] + later
        d_z = d_h * (1 - H[:, t] ** 2)
        dW_xh += X[:, t].T @ d_z
        dW_hh += h_prev.T @ d_z
        db_h += d_z.sum(axis=0)
        dX[:, t] = d_z @ W_xh.T
        later = d_z @ W_hh.T
    return {"dW_xh": dW_xh, "dW_hh": dW_hh, "db_h": db_h, "dX": dX, "dh_0": later}

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    largest = max(np.abs(g).max() for g in grads.values())
    if largest == 0:
        return grads.copy()
    norm = largest * np.sqrt(sum(((g / largest) ** 2).sum() for g in grads.values()))
    return {name: g * min(max_norm / norm, 1) for name, g in grads.items()}
