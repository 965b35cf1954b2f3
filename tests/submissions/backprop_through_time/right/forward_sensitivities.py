"""Right, without any way back: how each state depends on everything is carried forwards."""

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    batch, time, features = X.shape
    units = H.shape[2]
    sizes = [features * units, units * units, units, time * features, units]
    of_weights = np.zeros((batch, units, sum(sizes)))  # d h_t / d everything, for each sequence
    begin = np.cumsum([0] + sizes)
    of_weights[:, :, begin[4] :] = np.eye(units)
    h_prev = np.zeros((batch, units)) if h_0 is None else h_0
    total = np.zeros((batch, sum(sizes)))
    for t in range(time):
        of_z = np.einsum("iu,bip->bup", W_hh, of_weights)
        of_z[:, :, begin[0] : begin[1]] += np.einsum("bf,uv->bufv", X[:, t], np.eye(units)).reshape(batch, units, -1)
        of_z[:, :, begin[1] : begin[2]] += np.einsum("bi,uv->buiv", h_prev, np.eye(units)).reshape(batch, units, -1)
        of_z[:, :, begin[2] : begin[3]] += np.eye(units)
        first = begin[3] + t * features
        of_z[:, :, first : first + features] += W_xh.T
        of_weights = (1 - H[:, t, :, None] ** 2) * of_z
        total += np.einsum("bu,bup->bp", dH[:, t], of_weights)
        h_prev = H[:, t]
    parts = np.split(total, begin[1:-1], axis=1)
    return {
        "dW_xh": parts[0].sum(axis=0).reshape(features, units),
        "dW_hh": parts[1].sum(axis=0).reshape(units, units),
        "db_h": parts[2].sum(axis=0),
        "dX": parts[3].reshape(X.shape),
        "dh_0": parts[4],
    }
