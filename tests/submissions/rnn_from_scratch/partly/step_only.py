"""Task 1 is done, the rest is blank.

loses: forward_states forward_first_state forward_shapes forward_keras
loses: predict_softmax predict_large loss_sum loss_zero
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(x_t @ W_xh + h_prev @ W_hh + b_h)
