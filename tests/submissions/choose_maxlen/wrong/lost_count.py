"""The number of tokens lost, not their share.

loses: tokens_lost_share
says: should be 0.375; it is 6
says: The reviews have 16 tokens in all; 6 of them are cut off
"""

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return sum(length - maxlen for length in lengths if length > maxlen)
