"""Right, with recursion over time, and the loss sequence by sequence."""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(sum([x_t @ W_xh, h_prev @ W_hh, b_h]))

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    if h_0 is None:
        return rnn_forward(X, W_xh, W_hh, b_h, np.zeros((X.shape[0], W_xh.shape[1])))
    h_1 = rnn_step(X[:, 0], h_0, W_xh, W_hh, b_h)
    if X.shape[1] == 1:
        return h_1[:, None]
    return np.concatenate([h_1[:, None], rnn_forward(X[:, 1:], W_xh, W_hh, b_h, h_1)], axis=1)

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    if H.ndim > 1:
        return np.stack([rnn_predict(h, W_hy, b_y) for h in H])
    z = h_times_W = H @ W_hy + b_y
    z = z - max(z)
    return np.exp(z) / np.exp(z).sum()

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    if len(Y) > 1:
        return np.mean([sequence_loss(Y_hat[b : b + 1], Y[b : b + 1]) for b in range(len(Y))])
    return float(sum(-np.log(max(Y_hat[0, t, i], 1e-7)) for t, i in enumerate(Y[0])))
