"""Reviews that were cut count as negative padding.

loses: padding_share_places
says: should be 0.25; it is -0.25
says: 3 of them hold padding, all in the second row
"""

# %% padding_share
def padding_share(lengths, maxlen):
    places = len(lengths) * maxlen
    return (places - lengths.sum()) / places
