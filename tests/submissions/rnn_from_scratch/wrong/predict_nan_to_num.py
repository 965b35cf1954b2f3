"""The nan is painted over with 0 or 1 after the overflow.

loses: predict_large
says: should be 0.26894; it is 1.00000
"""

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    e = np.exp(H @ W_hy + b_y)
    return np.nan_to_num(e / e.sum(axis=-1, keepdims=True), nan=1.0)
