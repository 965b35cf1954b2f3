"""The sum over everything.

loses: loss_sum
says: it should be 3.11916; it is 6.23832
says: Sum over time, then average over the sequences
"""

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    p = np.take_along_axis(Y_hat, Y[:, :, None], axis=2)[:, :, 0]
    steps = -np.log(np.maximum(p, 1e-7))
    return steps.sum()
