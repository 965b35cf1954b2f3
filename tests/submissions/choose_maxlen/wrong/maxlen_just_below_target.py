"""The last length that does not exceed the target, instead of the first that reaches it.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.8) should be 12; it is 9. With 12, 7 of 8 reviews stay whole
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    best = 1
    for maxlen in range(1, max(lengths) + 1):
        if np.mean(lengths <= maxlen) <= target and maxlen in lengths:
            best = maxlen
    return best
