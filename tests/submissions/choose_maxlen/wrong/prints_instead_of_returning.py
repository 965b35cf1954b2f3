"""Every result is printed instead of returned.

loses: review_lengths_counts coverage_reviews choose_maxlen_enough choose_maxlen_smallest
loses: tokens_lost_share padding_share_places pad_review_short pad_review_long
says: review_lengths([[1, 14, 22], [1, 4], [1, 7, 7, 7, 9]]) should return a NumPy array; it returned None, of type NoneType
says: coverage(np.array([3, 8, 5, 4]), 5) should return a float; it returned None, of type NoneType
says: should return an int; it returned None, of type NoneType
says: tokens_lost(np.array([10, 2, 4]), 4) should return a float; it returned None, of type NoneType
says: padding_share(np.array([10, 1, 4]), 4) should return a float; it returned None, of type NoneType
says: pad_review([1, 14, 22], 5) should return a NumPy array; it returned None, of type NoneType
"""

# %% review_lengths
def review_lengths(reviews):
    print(np.array([len(review) for review in reviews]))

# %% coverage
def coverage(lengths, maxlen):
    print(np.mean(lengths <= maxlen))

# %% choose_maxlen
def choose_maxlen(lengths, target):
    print(np.quantile(lengths, target, method="inverted_cdf"))

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    print(np.maximum(lengths - maxlen, 0).sum() / lengths.sum())

# %% padding_share
def padding_share(lengths, maxlen):
    print(np.maximum(maxlen - lengths, 0).sum() / (len(lengths) * maxlen))

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = list(review[-maxlen:] if truncating == "pre" else review[:maxlen])
    zeros = [0] * (maxlen - len(kept))
    print(zeros + kept if padding == "pre" else kept + zeros)
