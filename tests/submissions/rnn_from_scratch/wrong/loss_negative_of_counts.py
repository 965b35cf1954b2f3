"""Counts the wrong predictions.

loses: loss_sum loss_zero
says: ln 2 + ln 4 + ln 8
"""

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    return float((Y_hat.argmax(axis=-1) != Y).sum(axis=1).mean())
