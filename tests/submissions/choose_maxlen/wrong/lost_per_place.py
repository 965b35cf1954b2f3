"""The tokens lost are divided by the places of the padded array instead of all tokens.

loses: tokens_lost_share
says: should be 0.375; it is 0.5
says: The reviews have 16 tokens in all
"""

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    cut = np.maximum(lengths - maxlen, 0)
    return cut.sum() / (len(lengths) * maxlen)
