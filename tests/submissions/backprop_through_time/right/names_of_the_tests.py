"""Right, with names of its own that the tests use too."""

# %% rnn_backward
def da(dh, h):
    return dh * (1 - h**2)


def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    start = np.zeros(H[:, 0].shape) if h_0 is None else h_0
    back = np.zeros(H[:, 0].shape)
    dX, dW_xh, dW_hh = np.zeros(X.shape), np.zeros(W_xh.shape), np.zeros(W_hh.shape)
    db_h = np.zeros(W_hh.shape[0])
    for t in reversed(range(X.shape[1])):
        slope = da(dH[:, t] + back, H[:, t])
        dX[:, t] = slope @ W_xh.T
        dW_xh += X[:, t].T @ slope
        dW_hh += (H[:, t - 1] if t else start).T @ slope
        db_h += slope.sum(axis=0)
        back = slope @ W_hh.T
    return {"dW_xh": dW_xh, "dW_hh": dW_hh, "db_h": db_h, "dX": dX, "dh_0": back}

# %% clip_by_global_norm
def norm(grads):
    return np.sqrt(sum(np.sum(np.square(array)) for array in grads.values()))


def clip_by_global_norm(grads, max_norm):
    share = max_norm / norm(grads) if norm(grads) > max_norm else 1.0
    return {name: array * share for name, array in grads.items()}
