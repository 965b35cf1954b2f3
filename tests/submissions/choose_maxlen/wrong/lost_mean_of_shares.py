"""The mean of each review's own share, so a short review counts as much as a long one.

loses: tokens_lost_share
says: should be 0.375; it is 0.19
says: The reviews have 16 tokens in all; 6 of them are cut off
"""

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    shares = []
    for length in lengths:
        shares.append(max(0, length - maxlen) / length)
    return sum(shares) / len(shares)
