"""Weights on the left of columns, as in a textbook.

loses: backward_one_step backward_start backward_last_step backward_every_step backward_shapes backward_keras
says: your function raised ValueError
"""

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    batch, time, features = X.shape
    units = H.shape[2]
    dW_xh, dW_hh, db_h = np.zeros((units, features)), np.zeros((units, units)), np.zeros((units, 1))
    dX, d_later = np.zeros(X.shape), np.zeros((units, batch))
    for t in reversed(range(time)):
        d_z = (dH[:, t].T + d_later) * (1 - H[:, t].T ** 2)
        h_prev = H[:, t - 1] if t else (np.zeros((batch, units)) if h_0 is None else h_0)
        dW_xh += d_z @ X[:, t]
        dW_hh += d_z @ h_prev
        db_h += d_z.sum(axis=1, keepdims=True)
        dX[:, t] = (W_xh.T @ d_z).T
        d_later = W_hh.T @ d_z
    return {"dW_xh": dW_xh, "dW_hh": dW_hh, "db_h": db_h, "dX": dX, "dh_0": d_later.T}
