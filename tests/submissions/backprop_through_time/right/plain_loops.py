"""Right, in plain loops over every sequence, step and unit."""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    slopes = []
    for i in range(x.size):
        values = []
        for sign in (+1, -1):
            other = x.copy()
            other.flat[i] += sign * eps
            values.append(f(other))
        slopes.append((values[0] - values[1]) / (2 * eps))
    return np.array(slopes).reshape(x.shape)

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    batch, time, features = X.shape
    units = H.shape[-1]
    dW_xh, dW_hh, db_h = np.zeros((features, units)), np.zeros((units, units)), np.zeros(units)
    dX, dh_0 = np.zeros((batch, time, features)), np.zeros((batch, units))
    for b in range(batch):
        back = [0.0] * units
        for t in range(time - 1, -1, -1):
            d_z = [(dH[b, t, j] + back[j]) * (1 - H[b, t, j]) * (1 + H[b, t, j]) for j in range(units)]
            for j in range(units):
                db_h[j] += d_z[j]
                for i in range(features):
                    dW_xh[i, j] += X[b, t, i] * d_z[j]
                    dX[b, t, i] += W_xh[i, j] * d_z[j]
                for i in range(units):
                    if t > 0:
                        dW_hh[i, j] += H[b, t - 1, i] * d_z[j]
                    elif h_0 is not None:
                        dW_hh[i, j] += h_0[b, i] * d_z[j]
            back = [sum(W_hh[i, j] * d_z[j] for j in range(units)) for i in range(units)]
        dh_0[b] = back
    return {"dX": dX, "dh_0": dh_0, "dW_xh": dW_xh, "dW_hh": dW_hh, "db_h": db_h}

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    squares = 0
    for g in grads.values():
        for number in g.flat:
            squares += number * number
    new = {}
    for name in grads:
        new[name] = grads[name].copy()
        if squares**0.5 > max_norm:
            new[name] = new[name] * max_norm / squares**0.5
    return new
