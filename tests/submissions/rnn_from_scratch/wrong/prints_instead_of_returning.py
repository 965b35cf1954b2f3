"""Every result is printed instead of returned.

loses: step_parts step_together forward_states forward_first_state forward_shapes forward_keras
loses: predict_softmax predict_large loss_sum loss_zero
says: rnn_step where h_prev and b_h are all zeros: the result should be a NumPy array; it is of type NoneType. Does the function end with `return`
says: the result should be one float; it is None, of type NoneType
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    print(np.tanh(x_t @ W_xh + h_prev @ W_hh + b_h))

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((len(X), len(b_h))) if h_0 is None else h_0
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ W_xh + h @ W_hh + b_h)
        print(h)

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = H @ W_hy + b_y
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    print(e / e.sum(axis=-1, keepdims=True))

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    p = np.take_along_axis(Y_hat, Y[:, :, None], axis=2)
    print(-np.log(np.maximum(p, 1e-7)).sum(axis=1).mean())
