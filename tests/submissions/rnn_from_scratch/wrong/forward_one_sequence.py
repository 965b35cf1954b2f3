"""Only the first sequence of h_0 is used, for the whole batch.

loses: forward_first_state forward_keras
says: Each sequence has its own row of h_0
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((1, len(b_h))) if h_0 is None else h_0[:1]
    states = []
    for t in range(X.shape[1]):
        h = rnn_step(X[:, t], h, W_xh, W_hh, b_h)
        states.append(h)
    return np.stack(states, axis=1)
