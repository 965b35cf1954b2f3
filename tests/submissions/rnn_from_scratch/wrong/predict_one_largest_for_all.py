"""One largest logit is subtracted from the whole array: steps with small logits underflow.

loses: predict_large
says: it is nan
says: the same with the other sign, or all 0
says: the largest of that step
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = H @ W_hy + b_y
    e = np.exp(z - z.max())
    return e / e.sum(axis=-1, keepdims=True)
