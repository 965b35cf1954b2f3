"""The loop goes from the first step to the last.

loses: backward_last_step backward_every_step backward_keras
says: At the last step da is 1 - 0.8^2 = 0.36
"""

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    batch, time, features = X.shape
    units = H.shape[2]
    if h_0 is None:
        h_0 = np.zeros((batch, units))
    dW_xh, dW_hh, db_h = np.zeros((features, units)), np.zeros((units, units)), np.zeros(units)
    dX = np.zeros((batch, time, features))
    later = np.zeros((batch, units))
    for t in range(time):
        h_prev = H[:, t - 1] if t > 0 else h_0
        d_h = dH[:, t] + later
        d_z = d_h * (1 - H[:, t] ** 2)
        dW_xh += X[:, t].T @ d_z
        dW_hh += h_prev.T @ d_z
        db_h += d_z.sum(axis=0)
        dX[:, t] = d_z @ W_xh.T
        later = d_z @ W_hh.T
    return {"dW_xh": dW_xh, "dW_hh": dW_hh, "db_h": db_h, "dX": dX, "dh_0": later}
