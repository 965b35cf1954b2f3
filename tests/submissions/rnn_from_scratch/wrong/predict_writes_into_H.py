"""The product is right, but H is shifted in place before.

loses: predict_softmax predict_large
says: your function changed the array H that it was given
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = H @ W_hy + b_y
    H -= H
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
