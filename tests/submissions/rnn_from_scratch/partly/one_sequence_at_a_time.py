"""The step works for single rows only, the loops are right, the loss is a mean over time; no softmax yet.

loses: step_parts step_together
loses: predict_softmax predict_large loss_sum loss_zero
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(x_t[0] @ W_xh + h_prev[0] @ W_hh + b_h)

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    result = []
    for b in range(len(X)):
        h = np.zeros(len(b_h)) if h_0 is None else h_0[b]
        states = []
        for x in X[b]:
            h = rnn_step([x], [h], W_xh, W_hh, b_h)
            states.append(h)
        result.append(states)
    return np.array(result)

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    p = np.take_along_axis(Y_hat, Y[:, :, None], axis=2)
    return -np.log(np.maximum(p, 1e-7)).mean()
