"""The target is taken for a share of the longest length.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.75) should be 9; it is 30. With 9, 6 of 8 reviews stay whole
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    return int(target * max(lengths))
