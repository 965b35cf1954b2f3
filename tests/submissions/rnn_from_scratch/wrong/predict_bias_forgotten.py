"""The bias is forgotten.

loses: predict_softmax predict_large
says: Only the bias b_y is left in the logits. Is it added?
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = H @ W_hy
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
