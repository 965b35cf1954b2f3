"""Batch and time are taken for each other: the state runs from sequence to sequence.

loses: forward_states forward_first_state forward_keras
says: should be 0.64201; it is 0.00000
says: The second reads 0, 0, 2
says: so h_1 is the tanh of x_1 W_xh + b_h
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    time, batch, _ = X.shape
    h = np.zeros((batch, len(b_h))) if h_0 is None else h_0
    states = []
    for x_t in X:
        h = rnn_step(x_t, h, W_xh, W_hh, b_h)
        states.append(h)
    return np.stack(states)
