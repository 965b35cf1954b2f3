"""np.percentile is given the share 0.8, but wants 80: it returns nearly the shortest length.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.75) should be 9; it is 2. With 9, 6 of 8 reviews stay whole
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    return int(np.percentile(lengths, target, method="inverted_cdf"))
