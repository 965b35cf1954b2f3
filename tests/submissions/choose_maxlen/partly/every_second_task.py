"""Tasks 1, 3 and 5 are done, task 2 raises, tasks 4 and 6 are blank.

loses: coverage_reviews tokens_lost_share pad_review_short pad_review_long
"""

# %% review_lengths
def review_lengths(reviews):
    lengths = []
    for review in reviews:
        lengths.append(len(review))
    return np.array(lengths)

# %% coverage
def coverage(lengths, maxlen):
    return np.mean(length <= maxlen)

# %% choose_maxlen
def choose_maxlen(lengths, target):
    ordered = np.sort(lengths)
    for position, length in enumerate(ordered, start=1):
        if position / len(ordered) >= target:
            return int(length)

# %% padding_share
def padding_share(lengths, maxlen):
    return np.maximum(maxlen - lengths, 0).sum() / (len(lengths) * maxlen)
