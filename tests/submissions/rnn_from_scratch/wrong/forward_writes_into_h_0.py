"""The states are written into the h_0 that was given; copies are kept.

loses: forward_first_state forward_keras
says: your function changed the array h_0 that it was given
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    if h_0 is None:
        h_0 = np.zeros((X.shape[0], len(b_h)))
    states = []
    for t in range(X.shape[1]):
        h_0[:] = rnn_step(X[:, t], h_0, W_xh, W_hh, b_h)
        states.append(h_0.copy())
    return np.stack(states, axis=1)
