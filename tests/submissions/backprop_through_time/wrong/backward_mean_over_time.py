"""The weights' gradients are averaged over the steps.

loses: backward_last_step backward_every_step backward_shapes backward_keras
says: the weights' gradients are summed over the steps
says: all of yours are the right numbers times 0.5
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
    for t in range(time - 1, -1, -1):
        h_prev = H[:, t - 1] if t > 0 else h_0
        d_h = dH[:, t] + later
        d_z = d_h * (1 - H[:, t] ** 2)
        dW_xh += X[:, t].T @ d_z
        dW_hh += h_prev.T @ d_z
        db_h += d_z.sum(axis=0)
        dX[:, t] = d_z @ W_xh.T
        later = d_z @ W_hh.T
    return {"dW_xh": dW_xh / time, "dW_hh": dW_hh / time, "db_h": db_h / time, "dX": dX, "dh_0": later}
