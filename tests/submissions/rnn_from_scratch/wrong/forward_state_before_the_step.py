"""Each state is put down before the step and not after it.

loses: forward_states forward_first_state forward_shapes forward_keras
says: at sequence 0, step 0, unit 0 (counted from 0), should be 0.76159; it is 0.00000
says: the state after each step
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((X.shape[0], len(b_h))) if h_0 is None else h_0
    states = []
    for t in range(X.shape[1]):
        states.append(h)
        h = rnn_step(X[:, t], h, W_xh, W_hh, b_h)
    return np.stack(states, axis=1)
