"""Right: the gradients before the tanh first, for all steps; then each result is one einsum."""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    nudges = eps * np.eye(x.size).reshape(x.size, *x.shape)
    return np.array([f(x + n) - f(x - n) for n in nudges]).reshape(x.shape) / 2 / eps

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    H_prev = np.roll(H, 1, axis=1)
    H_prev[:, 0] = 0 if h_0 is None else h_0
    through = 1 - H * H
    d_z = dH * through
    for t in range(X.shape[1] - 2, -1, -1):
        d_z[:, t] += np.einsum("bj,ij->bi", d_z[:, t + 1], W_hh) * through[:, t]
    return dict(
        dW_xh=np.einsum("btf,btu->fu", X, d_z),
        dW_hh=np.einsum("bti,btj->ij", H_prev, d_z),
        db_h=np.einsum("btu->u", d_z),
        dX=np.einsum("btu,fu->btf", d_z, W_xh),
        dh_0=np.einsum("bj,ij->bi", d_z[:, 0], W_hh),
    )

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.linalg.norm([np.linalg.norm(g) for g in grads.values()])
    return {k: g / max(norm / max_norm, 1) for k, g in grads.items()}
