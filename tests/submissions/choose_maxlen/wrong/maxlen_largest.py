"""The largest of the lengths that are enough, instead of the smallest.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.75) should be 9; it is 40
says: no smaller number is enough
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    return max(int(n) for n in lengths if np.mean(lengths <= n) >= target)
