"""np.percentile rounded up to a whole number: enough, but not the smallest, since it lies between two lengths.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.75) should be 9; it is 10
says: no smaller number is enough
says: 0.75) should be 5; it is 6
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    return int(np.ceil(np.percentile(lengths, 100 * target)))
