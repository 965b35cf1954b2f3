"""Short reviews lose a negative number of tokens.

loses: tokens_lost_share
says: should be 0.375; it is 0.25
says: 6 of them are cut off, all from the first review
"""

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return (lengths - maxlen).sum() / lengths.sum()
