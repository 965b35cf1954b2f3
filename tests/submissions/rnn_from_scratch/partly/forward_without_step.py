"""Task 2 is done without task 1, which is blank; so are tasks 3 and 4.

loses: step_parts step_together
loses: predict_softmax predict_large loss_sum loss_zero
"""

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h = np.zeros((len(X), len(b_h))) if h_0 is None else h_0
    states = []
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return np.stack(states, axis=1)
