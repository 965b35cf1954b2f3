"""The logarithm is the one to base 2.

loses: loss_sum loss_zero
says: it should be 3.11916; it is 4.50000
says: ln 2 + ln 4 + ln 8
"""

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    p = np.take_along_axis(Y_hat, Y[:, :, None], axis=2)[:, :, 0]
    steps = -np.log2(np.maximum(p, 1e-7))
    return steps.sum(axis=1).mean()
