"""The smallest logit is subtracted, so that the largest still overflows.

loses: predict_large
says: it is nan
says: the largest of that step
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = H @ W_hy + b_y
    e = np.exp(z - z.min(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
