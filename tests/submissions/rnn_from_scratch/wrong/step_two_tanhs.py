"""Each part gets a tanh of its own, and the sum none.

loses: step_together
says: should be 0.46212; it is
says: Inside the tanh, the first sequence has [0.3, 0.7] from x_t, [0.1, 0.75] from h_prev
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(x_t @ W_xh) + np.tanh(h_prev @ W_hh) + np.tanh(b_h)

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((len(X), len(b_h))) if h_0 is None else h_0
    states = []
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return np.stack(states, axis=1)
