"""Reviews that were cut count as padding too, as the difference is made positive by abs.

loses: padding_share_places
says: should be 0.25; it is 0.75
says: 3 of them hold padding, all in the second row
"""

# %% padding_share
def padding_share(lengths, maxlen):
    return np.abs(maxlen - lengths).sum() / (len(lengths) * maxlen)
