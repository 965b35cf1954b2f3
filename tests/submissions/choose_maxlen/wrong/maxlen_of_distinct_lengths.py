"""np.unique drops repeated lengths, so each length counts once instead of each review.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.75) should be 1; it is 600
says: 0.75) should be 5; it is 9. With 5, three of four reviews stay whole
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    ordered = np.unique(lengths)
    share = np.arange(1, len(ordered) + 1) / len(ordered)
    return int(ordered[np.argmax(share >= target)])
