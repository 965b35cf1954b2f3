"""np.quantile as it comes, cut down to an int: it lies between two lengths and covers too few.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.8) should be 12; it is 10. With 12, 7 of 8 reviews stay whole
says: 0.75) should be 5; it is 6. With 5, three of four reviews stay whole
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    return int(np.quantile(lengths, target))
