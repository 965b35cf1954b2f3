"""The number of reviews needed is rounded to the nearest, so it may be one too few.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.8) should be 12; it is 9. With 12, 7 of 8 reviews stay whole
says: 0.8) should be 9; it is 5. With 5, three of four reviews stay whole, which is a share of 0.75
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    ordered = sorted(lengths)
    needed = max(round(target * len(ordered)), 1)
    return ordered[needed - 1]
