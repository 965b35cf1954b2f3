"""W_hh is transposed; it is square, so no error tells. rnn_forward uses it.

loses: step_parts step_together forward_states forward_first_state forward_keras
says: rnn_step where x_t and b_h are all zeros: wrong numbers: 6 of 6
says: W_hh is on the right, as it is: row i, column j leads from unit i to unit j
says: The 1 reaches unit 0 at step 0, and unit 1 one step later
"""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.tanh(x_t @ W_xh + h_prev @ W_hh.T + b_h)
