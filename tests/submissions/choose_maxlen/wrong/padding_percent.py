"""A percentage instead of a share.

loses: padding_share_places
says: should be 0.25; it is 25.0
"""

# %% padding_share
def padding_share(lengths, maxlen):
    padding = sum(max(maxlen - length, 0) for length in lengths)
    return padding / (len(lengths) * maxlen) * 100
