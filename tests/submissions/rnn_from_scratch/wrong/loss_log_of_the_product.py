"""Takes the logarithm of the product of a sequence's probabilities.

loses: loss_sum
says: the product of so many probabilities is too small
"""

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    p = np.take_along_axis(Y_hat, Y[:, :, None].astype(int), axis=2)[:, :, 0]
    return float(np.mean(-np.log(np.maximum(p, 1e-7).prod(axis=1))))
