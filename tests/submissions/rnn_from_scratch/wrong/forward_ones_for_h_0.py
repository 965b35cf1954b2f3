"""Sequences start from ones.

loses: forward_states forward_first_state forward_keras
says: Without h_0, or with None, the state before the first step is all zeros
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.ones((X.shape[0], len(b_h))) if h_0 is None else h_0
    states = []
    for t in range(X.shape[1]):
        h = rnn_step(X[:, t], h, W_xh, W_hh, b_h)
        states.append(h)
    return np.stack(states, axis=1)
