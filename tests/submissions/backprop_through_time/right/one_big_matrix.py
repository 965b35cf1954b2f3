"""Right: inputs and previous state side by side, the weights one below the other; a helper for one step."""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    result = np.empty_like(x)
    with np.nditer(x, flags=["multi_index"], op_flags=["readwrite"]) as places:
        for number in places:
            kept = float(number)
            number[...] = kept + eps
            up = f(x)
            number[...] = kept - eps
            down = f(x)
            number[...] = kept
            result[places.multi_index] = (up - down) / (eps + eps)
    return result

# %% rnn_backward
def step_back(xh, h, d_h, W):
    d_z = d_h * (1 - np.square(h))
    return np.matmul(xh.T, d_z), np.add.reduce(d_z), np.matmul(d_z, W.T)


def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    n = X.shape[-1]
    W = np.vstack([W_xh, W_hh])
    if h_0 is None:
        h_0 = np.zeros((X.shape[0], W.shape[1]))
    previous = [h_0, *np.moveaxis(H, 1, 0)]
    dW, db, dX, carry = 0, 0, [], 0
    for x, h, h_prev, direct in reversed(list(zip(np.moveaxis(X, 1, 0), previous[1:], previous, np.moveaxis(dH, 1, 0)))):
        more_W, more_b, d_xh = step_back(np.hstack([x, h_prev]), h, direct + carry, W)
        dW, db, carry = dW + more_W, db + more_b, d_xh[:, n:]
        dX.insert(0, d_xh[:, :n])
    return {"dW_xh": dW[:n], "dW_hh": dW[n:], "db_h": db, "dX": np.stack(dX, axis=1), "dh_0": carry}

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    long = np.concatenate([g.reshape(-1) for g in grads.values()])
    norm = np.sqrt(long @ long)
    if norm > max_norm:
        long = long / norm * max_norm
    ends = np.cumsum([g.size for g in grads.values()])
    return {name: piece.reshape(grads[name].shape) for name, piece in zip(grads, np.split(long, ends[:-1]))}
