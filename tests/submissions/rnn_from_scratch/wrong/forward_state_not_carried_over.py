"""Every step starts from h_0: the new state is not handed on.

loses: forward_states forward_keras
says: The first one, at sequence 0, step 1, unit 0 (counted from 0), should be 0.64201; it is 0.00000
says: its states are tanh(1), tanh of that
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    if h_0 is None:
        h_0 = np.zeros((X.shape[0], len(b_h)))
    states = []
    for t in range(X.shape[1]):
        states.append(rnn_step(X[:, t], h_0, W_xh, W_hh, b_h))
    return np.stack(states, axis=1)
