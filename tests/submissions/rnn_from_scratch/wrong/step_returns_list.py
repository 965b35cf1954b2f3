"""The state is returned as a list.

loses: step_parts step_together
says: the result should be a NumPy array; it is of type list
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(x_t @ W_xh + h_prev @ W_hh + b_h).tolist()

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((len(X), len(b_h))) if h_0 is None else h_0
    states = []
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return np.stack(states, axis=1)
