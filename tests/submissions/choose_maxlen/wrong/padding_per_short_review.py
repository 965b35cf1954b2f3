"""The padding is divided by the places in the rows that have padding, instead of all places.

loses: padding_share_places
says: should be 0.25; it is 0.75
says: The array has 3 rows and 4 columns, so 12 places
"""

# %% padding_share
def padding_share(lengths, maxlen):
    short = lengths[lengths < maxlen]
    if len(short) == 0:
        return 0.0
    return (maxlen - short).sum() / (maxlen * len(short))
