"""Right: a class that keeps what it sums up, a defaultdict, and numbers put up and down in place, not set anew."""

# %% extra
from collections import defaultdict

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    g = np.zeros_like(x)
    for i, _ in np.ndenumerate(x):
        x[i] += eps
        g[i] = f(x)
        x[i] -= 2 * eps
        g[i] -= f(x)
        x[i] += eps
    return g / (2 * eps)

# %% rnn_backward
class Backward:
    def __init__(self, W_xh, W_hh):
        self.W_xh, self.W_hh = W_xh, W_hh
        self.grads = defaultdict(float)

    def __call__(self, x, h_prev, h, d_h):
        d_z = np.multiply(d_h, 1.0 - h**2)
        self.grads["dW_xh"] += np.dot(x.T, d_z)
        self.grads["dW_hh"] += np.dot(h_prev.T, d_z)
        self.grads["db_h"] += np.ones(len(d_z)) @ d_z
        return np.dot(d_z, self.W_xh.T), np.dot(d_z, self.W_hh.T)


def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    back = Backward(W_xh, W_hh)
    dX, d_later = np.full(X.shape, np.nan), np.zeros((len(X), H.shape[2]))
    first = np.zeros((len(X), H.shape[2])) if h_0 is None else np.asarray(h_0, dtype=np.float64)
    t = X.shape[1]
    while t:
        t -= 1
        dX[:, t], d_later = back(X[:, t], H[:, t - 1] if t else first, H[:, t], d_later + dH[:, t])
    back.grads.update(dX=dX, dh_0=d_later)
    return back.grads

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    new = copy.deepcopy(grads)
    norm = sum(np.sum(np.square(a)) for a in new.values()) ** 0.5
    if norm > max_norm:
        for array in new.values():
            array *= max_norm / norm
    return new
