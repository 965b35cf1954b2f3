"""A loss for each sequence: the mean over the batch is missing.

loses: loss_sum loss_zero
says: the result should be one float; it is array([4.15
"""

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    p = np.take_along_axis(Y_hat, Y[:, :, None], axis=2)[:, :, 0]
    steps = -np.log(np.maximum(p, 1e-7))
    return steps.sum(axis=1)
