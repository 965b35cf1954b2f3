"""Every step reads the first input.

loses: forward_states forward_shapes forward_keras
says: The first sequence reads 1, 0, 0
says: W_hh is all zeros here
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((X.shape[0], len(b_h))) if h_0 is None else h_0
    states = []
    for t in range(X.shape[1]):
        h = rnn_step(X[:, 0], h, W_xh, W_hh, b_h)
        states.append(h)
    return np.stack(states, axis=1)
