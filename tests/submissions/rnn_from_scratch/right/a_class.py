"""Right, with a cell as a class, one sequence after another, and states kept as columns."""

# %% extra
class Cell:
    """Textbook columns: h = tanh(W_hh h + W_xh x + b)."""

    def __init__(self, W_xh, W_hh, b_h, h):
        self.W_xh, self.W_hh, self.b_h = W_xh.T, W_hh.T, b_h.reshape(-1, 1)
        self.h = np.array(h, dtype=float).reshape(-1, 1)

    def read(self, x):
        self.h = np.tanh(self.W_hh @ self.h + self.W_xh @ np.reshape(x, (-1, 1)) + self.b_h)
        return self.h[:, 0]

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    return np.array([Cell(W_xh, W_hh, b_h, h).read(x) for x, h in zip(x_t, h_prev)])

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    if h_0 is None:
        h_0 = [np.zeros_like(b_h, dtype=float)] * len(X)
    cells = [Cell(W_xh, W_hh, b_h, h) for h in h_0]
    return np.array([[cell.read(x) for x in xs] for cell, xs in zip(cells, X)])

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    logits = np.matmul(H, W_hy)
    logits += b_y
    logits -= np.max(logits, -1, keepdims=True)
    np.exp(logits, out=logits)
    logits /= np.sum(logits, -1, keepdims=True)
    return logits

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    Y_hat = Y_hat.copy()
    Y_hat[Y_hat < 1e-7] = 1e-7
    b, t = np.indices(Y.shape)
    return -np.log(Y_hat[b, t, Y]).sum() / Y.shape[0]
