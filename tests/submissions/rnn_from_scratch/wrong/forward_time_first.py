"""Stacked on the wrong axis: (time, batch, units).

loses: forward_states forward_first_state forward_shapes forward_keras
says: the result should have the shape (2, 3, 1); it has (3, 2, 1)
says: The result is (batch, time, units)
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((X.shape[0], len(b_h))) if h_0 is None else h_0
    states = []
    for t in range(X.shape[1]):
        h = rnn_step(X[:, t], h, W_xh, W_hh, b_h)
        states.append(h)
    return np.array(states)
