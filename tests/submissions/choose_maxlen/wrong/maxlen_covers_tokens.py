"""The target is taken for a share of tokens instead of reviews.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.75) should be 9; it is 40. With 9, 6 of 8 reviews stay whole
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    ordered = np.sort(lengths)
    share = np.cumsum(ordered) / np.sum(ordered)
    return int(ordered[np.argmax(share >= target)])
