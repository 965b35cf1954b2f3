"""Small probabilities are raised in the array that was given.

loses: loss_sum loss_zero
says: your function changed the array Y_hat that it was given. Put results into new arrays
"""

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    Y_hat[Y_hat < 1e-7] = 1e-7
    b, t = np.indices(Y.shape)
    return -np.log(Y_hat[b, t, Y]).sum(axis=1).mean()
