"""h_0 is not used: every sequence starts from zeros.

loses: forward_first_state forward_keras
says: rnn_forward with a given h_0
says: The first step goes on from h_0
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((X.shape[0], len(b_h)))
    states = []
    for t in range(X.shape[1]):
        h = rnn_step(X[:, t], h, W_xh, W_hh, b_h)
        states.append(h)
    return np.stack(states, axis=1)
