"""More than the target instead of at least: exactly enough is taken for too little.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.75) should be 9; it is 12. With 9, 6 of 8 reviews stay whole
says: 0.75) should be 5; it is 9. With 5, three of four reviews stay whole, which is a share of 0.75
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    maxlen = 1
    while np.mean(lengths <= maxlen) <= target:
        maxlen += 1
    return maxlen
