"""The tokens lost are divided by the tokens kept instead of all tokens.

loses: tokens_lost_share
says: should be 0.375; it is 0.6
says: The reviews have 16 tokens in all
"""

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    cut = np.maximum(lengths - maxlen, 0)
    kept = np.minimum(lengths, maxlen)
    return cut.sum() / kept.sum()
