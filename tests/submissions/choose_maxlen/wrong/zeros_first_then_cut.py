"""The zeros are put on before the cut, so it keeps zeros instead of ids where the two settings differ.

loses: pad_review_short pad_review_long
says: padding='post') should be [1, 14, 22, 0, 0]; it is [0, 0, 0, 0, 0]
says: truncating='post') should be [1, 14, 22]; it is [0, 0, 0]
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    zeros = [0] * maxlen
    padded = zeros + list(review) if padding == "pre" else list(review) + zeros
    return np.array(padded[-maxlen:] if truncating == "pre" else padded[:maxlen])
