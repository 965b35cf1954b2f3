"""Padding up to the longest review, maxlen forgotten.

loses: padding_share_places
says: should be 0.25; it is 0.5
says: The array has 3 rows and 4 columns, so 12 places
"""

# %% padding_share
def padding_share(lengths, maxlen):
    longest = lengths.max()
    return (longest - lengths).sum() / (len(lengths) * longest)
