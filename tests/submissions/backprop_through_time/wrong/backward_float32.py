"""Everything is computed in float32.

loses: backward_one_step backward_start backward_last_step backward_every_step backward_shapes
says: should hold floats, of float64; its dtype is float32
"""

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    X, H, dH, W_xh, W_hh = (a.astype("float32") for a in (X, H, dH, W_xh, W_hh))
    batch, time, features = X.shape
    units = H.shape[2]
    if h_0 is None:
        h_0 = np.zeros((batch, units))
    dW_xh, dW_hh, db_h = np.zeros_like(W_xh), np.zeros_like(W_hh), np.zeros(units, "float32")
    dX = np.zeros_like(X)
    later = np.zeros((batch, units), "float32")
    for t in range(time - 1, -1, -1):
        h_prev = H[:, t - 1] if t > 0 else h_0
        d_h = dH[:, t] + later
        d_z = d_h * (1 - H[:, t] ** 2)
        dW_xh += X[:, t].T @ d_z
        dW_hh += h_prev.T.astype("float32") @ d_z
        db_h += d_z.sum(axis=0)
        dX[:, t] = d_z @ W_xh.T
        later = d_z @ W_hh.T
    return {"dW_xh": dW_xh, "dW_hh": dW_hh, "db_h": db_h, "dX": dX, "dh_0": later}
