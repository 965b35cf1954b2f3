"""The right share, but the long reviews are cut in the caller's own array.

loses: padding_share_places
says: padding_share changed the lengths [10, 1, 4]: they are now [1, 1, 1]
"""

# %% padding_share
def padding_share(lengths, maxlen):
    lengths[lengths > maxlen] = maxlen
    return 1 - lengths.mean() / maxlen
