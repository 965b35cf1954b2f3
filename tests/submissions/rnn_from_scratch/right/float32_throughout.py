"""Right, in float32 from end to end, with everything of the input computed at once."""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    x_t, h_prev, W_xh, W_hh, b_h = (np.asarray(a, dtype=np.float32) for a in (x_t, h_prev, W_xh, W_hh, b_h))
    return np.tanh(x_t @ W_xh + h_prev @ W_hh + b_h)

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    from_input = X.astype("float32") @ W_xh.astype("float32") + b_h.astype("float32")
    W_hh = W_hh.astype("float32")
    H = np.zeros(from_input.shape, dtype="float32")
    h = np.float32(0) * from_input[:, 0] if h_0 is None else h_0.astype("float32")
    for t in range(X.shape[1]):
        H[:, t] = h = np.tanh(from_input[:, t] + h @ W_hh)
    return H

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = H.astype("float32") @ W_hy.astype("float32") + b_y.astype("float32")
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    p = np.take_along_axis(Y_hat.astype("float32"), Y[..., None].astype(int), axis=-1)
    return -np.log(np.maximum(p, np.float32(1e-7))).sum(axis=(1, 2)).mean()
