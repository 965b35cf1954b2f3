"""Only the last step is predicted, as in a many-to-one network.

loses: predict_softmax predict_large
says: the result should have the shape (1, 2, 3); it has (1, 3)
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    z = H[:, -1] @ W_hy + b_y
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
