"""Squared differences in place of the cross-entropy.

loses: loss_sum loss_zero
says: ln 2 + ln 4 + ln 8
"""

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    one_hot = np.eye(Y_hat.shape[-1])[Y]
    return ((Y_hat - one_hot) ** 2).sum(axis=(1, 2)).mean()
