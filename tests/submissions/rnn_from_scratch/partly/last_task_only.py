"""Only the loss is done, without a thought of zeros.

loses: step_parts step_together forward_states forward_first_state forward_shapes forward_keras
loses: predict_softmax predict_large loss_zero
"""

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    total = 0
    for b in range(Y.shape[0]):
        for t in range(Y.shape[1]):
            total -= np.log(Y_hat[b, t, Y[b, t]])
    return total / Y.shape[0]
