"""The logits are gathered in b_y itself.

loses: predict_softmax predict_large
says: your function changed the array b_y that it was given
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    b_y -= b_y.max()
    z = H @ W_hy + b_y
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
