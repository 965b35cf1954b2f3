"""Tasks 1 and 2 are done but for a given h_0, for which it raises; task 3 is done, task 4 blank.

loses: forward_first_state forward_keras loss_sum loss_zero
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(x_t @ W_xh + h_prev @ W_hh + b_h)

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    if h_0 is not None:
        raise NotImplementedError("h_0 comes later")
    h = np.zeros((len(X), len(b_h)))
    states = []
    for t in range(X.shape[1]):
        h = rnn_step(X[:, t], h, W_xh, W_hh, b_h)
        states.append(h)
    return np.stack(states, axis=1)

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = H @ W_hy + b_y
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
