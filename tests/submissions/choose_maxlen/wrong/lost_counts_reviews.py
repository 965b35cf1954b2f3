"""The share of reviews that are cut, instead of tokens.

loses: tokens_lost_share
says: should be 0.375; it is 0.3333333333333333
says: The reviews have 16 tokens in all; 6 of them are cut off
"""

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return np.mean(lengths > maxlen)
