"""Right, with input and memory side by side and the two matrices on top of each other."""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(np.concatenate([x_t, h_prev], axis=1) @ np.concatenate([W_xh, W_hh]) + b_h)

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    W = np.vstack([W_xh, W_hh, b_h])
    ones = np.ones((len(X), 1))
    h = np.zeros((len(X), len(W_hh))) if h_0 is None else h_0
    H = []
    for t in range(X.shape[1]):
        h = np.tanh(np.hstack([X[:, t], h, ones]) @ W)
        H += [h]
    return np.stack(H, 1)

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = np.concatenate([H, np.ones_like(H[..., :1])], axis=-1) @ np.vstack([W_hy, b_y])
    p = np.exp(z - z.max(-1, keepdims=True))
    return p / p.sum(-1, keepdims=True)

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    flat = Y_hat.reshape(-1, Y_hat.shape[-1])
    p = flat[np.arange(Y.size), Y.ravel()]
    return -np.log(np.maximum(p, 1e-7)).reshape(Y.shape).sum(axis=1).mean(axis=0)
