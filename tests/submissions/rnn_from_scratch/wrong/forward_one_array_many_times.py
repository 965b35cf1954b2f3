"""One array is written over at each step, and the list holds it many times.

loses: forward_states forward_shapes forward_keras
says: should be 0.76159; it is 0.56
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((X.shape[0], len(b_h)))
    if h_0 is not None:
        h[:] = h_0
    states = []
    for t in range(X.shape[1]):
        h[:] = rnn_step(X[:, t], h, W_xh, W_hh, b_h)
        states.append(h)
    return np.stack(states, axis=1)
