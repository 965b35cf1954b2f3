"""The softmax is over time.

loses: predict_softmax predict_large
says: Divide each step's e^logits by their own sum: 4 at the first step and 5 at the second
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = H @ W_hy + b_y
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
