"""The new state is written into the array of the old one.

loses: step_parts step_together
says: your function changed the array h_prev that it was given
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    h_prev[:] = np.tanh(x_t @ W_xh + h_prev @ W_hh + b_h)
    return h_prev

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((len(X), len(b_h))) if h_0 is None else h_0
    states = []
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return np.stack(states, axis=1)
