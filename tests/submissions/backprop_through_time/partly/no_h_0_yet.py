"""Task 2 without h_0 and dh_0, which are left for later; task 1 is one-sided, task 3 blank.

loses: numerical_central backward_start backward_last_step backward_every_step backward_shapes backward_keras
loses: clip_norm clip_within
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    start, gradient = f(x), np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        moved = x.copy()
        moved[index] += eps
        gradient[index] = (f(moved) - start) / eps
    return gradient

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):  # h_0: to do
    batch, time, features = X.shape
    units = H.shape[2]
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
    return {"dW_xh": dW_xh, "dW_hh": dW_hh, "db_h": db_h, "dX": dX}
