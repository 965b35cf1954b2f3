"""Right, by recursion: the last step is taken off, the rest is a shorter sequence."""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    def along(place):
        if len(place) < x.ndim:
            return [along(place + (i,)) for i in range(x.shape[len(place)])]
        up, down = np.array(x), np.array(x)
        up[place], down[place] = x[place] + eps, x[place] - eps
        return 0.5 * (f(up) - f(down)) / eps

    return np.array(along(()))

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    start = np.zeros_like(H[:, 0]) if h_0 is None else h_0
    before = H[:, -2] if H.shape[1] > 1 else start
    d_z = dH[:, -1] * (1 - H[:, -1] ** 2)
    own = {"dW_xh": X[:, -1].T @ d_z, "dW_hh": before.T @ d_z, "db_h": d_z.sum(0)}
    dx, back = d_z @ W_xh.T, d_z @ W_hh.T
    if H.shape[1] == 1:
        return own | {"dX": dx[:, None], "dh_0": back}
    shorter = dH[:, :-1].astype(float)
    shorter[:, -1] += back
    rest = rnn_backward(X[:, :-1], H[:, :-1], shorter, W_xh, W_hh, start)
    result = {key: rest[key] + own[key] for key in own}
    return result | {"dX": np.concatenate([rest["dX"], dx[:, None]], axis=1), "dh_0": rest["dh_0"]}

# %% clip_by_global_norm
import math


def clip_by_global_norm(grads, max_norm):
    norm = math.hypot(*(float(n) for g in grads.values() for n in np.ravel(g)))
    factor = 1.0 if norm <= max_norm else max_norm / norm
    return {name: factor * array for name, array in grads.items()}
