"""All tokens of a review that is too long are counted as lost, also those that are kept.

loses: tokens_lost_share
says: should be 0.375; it is 0.625
says: 6 of them are cut off, all from the first review
"""

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return lengths[lengths > maxlen].sum() / lengths.sum()
