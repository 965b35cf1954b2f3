"""The share of reviews that get padding, instead of places.

loses: padding_share_places
says: should be 0.25; it is 0.3333333333333333
says: so 12 places; 3 of them hold padding
"""

# %% padding_share
def padding_share(lengths, maxlen):
    return float(np.mean(lengths < maxlen))
