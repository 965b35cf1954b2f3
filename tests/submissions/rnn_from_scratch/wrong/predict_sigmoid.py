"""A sigmoid for each class in place of the softmax.

loses: predict_softmax predict_large
says: should be 0.50000; it is 0.66667
says: Divide each step's e^logits by their own sum
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    return 1 / (1 + np.exp(-(H @ W_hy + b_y)))
