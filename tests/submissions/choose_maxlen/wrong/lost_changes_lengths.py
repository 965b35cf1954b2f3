"""The right share, but maxlen is subtracted from the caller's own array.

loses: tokens_lost_share
says: tokens_lost changed the lengths [10, 2, 4]
"""

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    total = lengths.sum()
    lengths -= maxlen
    lengths[lengths < 0] = 0
    return lengths.sum() / total
