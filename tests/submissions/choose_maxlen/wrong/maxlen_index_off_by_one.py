"""The number of reviews needed is used as an index, which counts from 0.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.75) should be 9; it is 12. With 9, 6 of 8 reviews stay whole
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    ordered = sorted(lengths)
    return ordered[int(target * len(ordered))]
