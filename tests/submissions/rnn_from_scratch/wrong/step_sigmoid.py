"""Sigmoid in place of tanh.

loses: step_parts step_together
says: should be 0.71630; it is 0.71095
says: left inside the tanh
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return 1 / (1 + np.exp(-(x_t @ W_xh + h_prev @ W_hh + b_h)))

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((len(X), len(b_h))) if h_0 is None else h_0
    states = []
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return np.stack(states, axis=1)
