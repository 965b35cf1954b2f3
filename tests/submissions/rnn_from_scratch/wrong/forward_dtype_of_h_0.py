"""The state keeps the dtype of the h_0 that was given: whole numbers cut off the decimals.

loses: forward_first_state
says: from a given h_0 of int64
says: h_0, which may hold whole numbers; the states are floats
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((X.shape[0], len(b_h))) if h_0 is None else h_0.copy()
    H = np.zeros((*X.shape[:2], len(b_h)))
    for t in range(X.shape[1]):
        h[:] = rnn_step(X[:, t], h, W_xh, W_hh, b_h)
        H[:, t] = h
    return H
