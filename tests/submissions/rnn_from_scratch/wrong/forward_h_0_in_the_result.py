"""h_0 is returned as the first state, so there is one too many.

loses: forward_states forward_first_state forward_shapes forward_keras
says: the result should have the shape (2, 3, 1); it has (2, 4, 1)
says: with the state after each step
says: The result holds h_1 and the states after it, not h_0
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    states = [np.zeros((X.shape[0], len(b_h))) if h_0 is None else h_0]
    for t in range(X.shape[1]):
        states.append(rnn_step(X[:, t], states[-1], W_xh, W_hh, b_h))
    return np.stack(states, axis=1)
