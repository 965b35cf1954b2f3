"""Right, though NumPy warns: both branches of np.where are computed, and the log of 0 is taken and replaced."""

# %% rnn_step
def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    z = x_t @ W_xh + h_prev @ W_hh + b_h
    return np.where(np.abs(z) > 300, np.sign(z), (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z)))

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    p = np.take_along_axis(Y_hat, Y.astype(int)[:, :, None], axis=2).squeeze(2)
    losses = np.where(p >= 1e-7, -np.log(p), -np.log(1e-7))
    return np.mean(np.sum(losses, 1))
