"""Task 6 is half done: it cuts, and raises where it would have to pad. The tasks before it are done, but for task 1.

loses: review_lengths_counts pad_review_short
"""

# %% coverage
def coverage(lengths, maxlen):
    return len([n for n in lengths if n <= maxlen]) / len(lengths)

# %% choose_maxlen
def choose_maxlen(lengths, target):
    return int(np.quantile(lengths, target, method="inverted_cdf"))

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return sum(n - maxlen for n in lengths if n > maxlen) / sum(lengths)

# %% padding_share
def padding_share(lengths, maxlen):
    return sum(maxlen - n for n in lengths if n < maxlen) / len(lengths) / maxlen

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    if len(review) < maxlen:
        raise NotImplementedError("padding comes later")
    if truncating == "pre":
        return np.array(review[-maxlen:])
    return np.array(review[:maxlen])
