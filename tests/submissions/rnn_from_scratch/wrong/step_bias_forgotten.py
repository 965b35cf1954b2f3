"""The bias is forgotten, and rnn_forward uses the step.

loses: step_parts step_together forward_first_state forward_states forward_shapes forward_keras
says: Only b_h is left inside the tanh, the same for each sequence. Is the bias added, and before the tanh?
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(x_t @ W_xh + h_prev @ W_hh)
