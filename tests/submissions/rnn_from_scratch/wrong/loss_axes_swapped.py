"""Summed over the batch and averaged over time.

loses: loss_sum loss_zero
says: it is 2.07944
says: Sum over time, then average over the sequences
"""

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    p = np.take_along_axis(Y_hat, Y[:, :, None], axis=2)[:, :, 0]
    steps = -np.log(np.maximum(p, 1e-7))
    return steps.sum(axis=0).mean()
