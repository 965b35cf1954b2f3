"""Right, with itertools.accumulate, lambdas, and the sigmoid for tanh."""

# %% extra
from functools import partial, reduce
from itertools import accumulate

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    z = x_t @ W_xh + h_prev @ W_hh + b_h
    return 2 / (1 + np.exp(-2 * np.clip(z, -50, 50))) - 1

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    h_0 = np.zeros((len(X), len(b_h))) if h_0 is None else h_0
    step = lambda h, x: rnn_step(x, h, W_xh, W_hh, b_h)
    _, *states = accumulate(X.transpose(1, 0, 2), step, initial=h_0)
    return np.dstack(states).transpose(0, 2, 1)

# %% rnn_predict
rnn_predict = lambda H, W_hy, b_y: np.apply_along_axis(
    lambda z: 1 / np.exp(np.clip(z[None] - z[:, None], None, 700)).sum(axis=1), -1, H @ W_hy + b_y
)

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    pick = np.vectorize(lambda row, i: -np.log(max(row[i], 1e-7)), signature="(c),()->()")
    return reduce(lambda total, loss: total + loss, pick(Y_hat, Y).sum(axis=1)) / Y.shape[0]
