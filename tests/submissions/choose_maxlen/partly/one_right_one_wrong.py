"""Task 1 is right, task 2 percentages, task 3 right but as a float, task 4 over the wrong denominator, the rest blank.

loses: coverage_reviews choose_maxlen_enough tokens_lost_share padding_share_places pad_review_short pad_review_long
"""

# %% review_lengths
def review_lengths(reviews):
    return np.array([len(r) for r in reviews])

# %% coverage
def coverage(lengths, maxlen):
    return (lengths <= maxlen).mean() * 100

# %% choose_maxlen
def choose_maxlen(lengths, target):
    maxlen = 1.0
    while np.mean(lengths <= maxlen) < target:
        maxlen += 1
    return maxlen

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return np.maximum(lengths - maxlen, 0).sum() / (maxlen * len(lengths))
