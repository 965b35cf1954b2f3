"""The first answer's cell stops on the learner's own check, after the function is there; the softmax is naive, the loss blank.

loses: predict_large loss_sum loss_zero
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(x_t @ W_xh + h_prev @ W_hh + b_h)


print(rnn_step(X_train[:, 0], h_0, W_xh, W_hh, b_h))  # X_train is made only further down

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    if h_0 is None:
        h_0 = np.zeros((len(X), len(b_h)))
    H = np.zeros((X.shape[0], X.shape[1], len(b_h)))
    for t in range(X.shape[1]):
        H[:, t] = rnn_step(X[:, t], H[:, t - 1] if t else h_0, W_xh, W_hh, b_h)
    return H

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    e = np.exp(H @ W_hy + b_y)
    return e / e.sum(axis=-1, keepdims=True)
