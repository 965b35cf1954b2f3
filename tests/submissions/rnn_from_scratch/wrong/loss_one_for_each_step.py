"""A loss for each step: the sum over time is missing.

loses: loss_sum loss_zero
says: the result should be one float; it is array(
"""

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    p = np.take_along_axis(Y_hat, Y[:, :, None], axis=2)[:, :, 0]
    steps = -np.log(np.maximum(p, 1e-7))
    return steps.mean(axis=0)
