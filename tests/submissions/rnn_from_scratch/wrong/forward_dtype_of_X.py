"""The array of states takes its dtype from X: whole numbers cut off the decimals.

loses: forward_shapes
says: rnn_forward of one sequence of one step, in whole numbers: the result should hold floats; its dtype is int
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    H = np.zeros((*X.shape[:2], len(b_h)), dtype=X.dtype)
    h = np.zeros((X.shape[0], len(b_h))) if h_0 is None else h_0
    for t in range(X.shape[1]):
        h = H[:, t] = rnn_step(X[:, t], h, W_xh, W_hh, b_h)
    return H
