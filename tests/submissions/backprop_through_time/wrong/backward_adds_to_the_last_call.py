"""The sums are kept in the function's defaults, so each call adds to the last.

loses: backward_start backward_last_step backward_every_step backward_shapes
says: rnn_backward of one step with no h_0: wrong: dW_hh; right: dh_0
"""

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None, sums={}):
    batch, time, features = X.shape
    units = H.shape[2]
    if h_0 is None:
        h_0 = np.zeros((batch, units))
    dW_xh, dW_hh, db_h = np.zeros((features, units)), np.zeros((units, units)), np.zeros(units)
    sums.setdefault((features, units), [dW_xh, dW_hh, db_h])
    dW_xh, dW_hh, db_h = sums[features, units]
    dX = np.zeros((batch, time, features))
    later = np.zeros((batch, units))
    for t in range(time - 1, -1, -1):
        h_prev = H[:, t - 1] if t > 0 else h_0
        d_h = dH[:, t] + later
        d_z = d_h * (1 - H[:, t] ** 2)
        dW_xh += X[:, t].T @ d_z
        dW_hh += h_prev.T @ d_z
        db_h += d_z.sum(axis=0)
        dX[:, t] = d_z @ W_xh.T
        later = d_z @ W_hh.T
    return {"dW_xh": dW_xh, "dW_hh": dW_hh, "db_h": db_h, "dX": dX, "dh_0": later}
