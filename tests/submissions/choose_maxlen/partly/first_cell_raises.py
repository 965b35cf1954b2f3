"""The first answer's cell stops on an error of the learner's own check; the function is there, and so are the others.

loses: pad_review_short pad_review_long
"""

# %% review_lengths
def review_lengths(reviews):
    return np.array([len(review) for review in reviews])


print(review_lengths(X_train))  # X_train is loaded only further down

# %% coverage
def coverage(lengths, maxlen):
    return np.sum(lengths <= maxlen) / len(lengths)

# %% choose_maxlen
def choose_maxlen(lengths, target):
    for maxlen in range(1, max(lengths) + 1):
        if np.sum(lengths <= maxlen) / len(lengths) >= target:
            return maxlen

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return 1 - np.minimum(lengths, maxlen).sum() / lengths.sum()

# %% padding_share
def padding_share(lengths, maxlen):
    return 1 - np.minimum(lengths, maxlen).sum() / (len(lengths) * maxlen)
