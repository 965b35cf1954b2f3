"""The most likely class is returned instead of the probabilities.

loses: predict_softmax predict_large
says: the result should have the shape (1, 2, 3); it has (1, 2)
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    return (H @ W_hy + b_y).argmax(axis=-1)
