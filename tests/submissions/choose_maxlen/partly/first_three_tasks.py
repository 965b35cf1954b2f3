"""Tasks 1 to 3 are done, the rest is blank.

loses: tokens_lost_share padding_share_places pad_review_short pad_review_long
"""

# %% review_lengths
def review_lengths(reviews):
    return np.array([len(review) for review in reviews])

# %% coverage
def coverage(lengths, maxlen):
    return float(np.mean(lengths <= maxlen))

# %% choose_maxlen
def choose_maxlen(lengths, target):
    maxlen = 1
    while coverage(lengths, maxlen) < target:
        maxlen += 1
    return maxlen
