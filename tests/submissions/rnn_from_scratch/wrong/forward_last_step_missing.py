"""The loop stops one step early, since the last state has no next.

loses: forward_states forward_first_state forward_shapes forward_keras
says: should be 0.56
says: The result is (batch, time, units), with the state after each step
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    H = np.zeros((X.shape[0], X.shape[1], len(b_h)))
    h = H[:, 0] if h_0 is None else h_0
    for t in range(X.shape[1] - 1):
        h = rnn_step(X[:, t], h, W_xh, W_hh, b_h)
        H[:, t] = h
    return H
