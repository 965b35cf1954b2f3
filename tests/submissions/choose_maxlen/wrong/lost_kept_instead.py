"""The share of tokens kept, the other way round.

loses: tokens_lost_share
says: should be 0.375; it is 0.625
says: 6 of them are cut off
"""

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return np.minimum(lengths, maxlen).sum() / lengths.sum()
