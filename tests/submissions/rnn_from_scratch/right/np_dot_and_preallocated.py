"""Right, with np.dot, and an array of states made beforehand and filled."""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    z = np.dot(x_t, W_xh)
    z = z + np.dot(h_prev, W_hh)
    z = z + b_h
    return np.tanh(z)

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    batch, time = X.shape[0], X.shape[1]
    units = W_hh.shape[0]
    H = np.empty((batch, time, units))
    h = np.zeros((batch, units))
    if h_0 is not None:
        h = h_0
    for t in range(time):
        h = rnn_step(X[:, t, :], h, W_xh, W_hh, b_h)
        H[:, t, :] = h
    return H

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = np.dot(H, W_hy) + b_y
    z = z - np.max(z, axis=2, keepdims=True)
    e = np.exp(z)
    return e / np.sum(e, axis=2, keepdims=True)

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    batch, time = Y.shape
    p = Y_hat[np.arange(batch)[:, None], np.arange(time)[None, :], Y]
    p = np.clip(p, 1e-7, 1.0)
    return -np.log(p).sum() / batch
