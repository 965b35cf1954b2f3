"""The logits are returned, without a softmax.

loses: predict_softmax predict_large
says: should be 0.50000; it is 0.69315
says: Divide each step's e^logits by their own sum
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    return H @ W_hy + b_y
