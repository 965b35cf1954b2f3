"""Right, with names of its own that the tests use too."""

# %% rnn_step
def inside(x_t, h_prev, W_xh, W_hh, b_h):
    return x_t @ W_xh + h_prev @ W_hh + b_h


def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(inside(x_t, h_prev, W_xh, W_hh, b_h))

# %% rnn_predict
def odds(logits):
    return np.exp(logits - logits.max(axis=-1, keepdims=True))


def rnn_predict(H, W_hy, b_y):
    found = odds(H @ W_hy + b_y)
    return found / found.sum(axis=-1, keepdims=True)
