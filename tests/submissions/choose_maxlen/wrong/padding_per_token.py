"""The padding is divided by the tokens of the reviews instead of the places of the array.

loses: padding_share_places
says: should be 0.25; it is 0.2
says: The array has 3 rows and 4 columns, so 12 places
"""

# %% padding_share
def padding_share(lengths, maxlen):
    padding = np.maximum(maxlen - lengths, 0)
    return padding.sum() / lengths.sum()
