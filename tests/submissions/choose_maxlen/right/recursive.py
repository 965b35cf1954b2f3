"""Right, by recursion instead of loops."""

# %% review_lengths
def review_lengths(reviews):
    if len(reviews) == 1:
        return np.array([len(reviews[0])])
    middle = len(reviews) // 2
    return np.concatenate([review_lengths(reviews[:middle]), review_lengths(reviews[middle:])])

# %% coverage
def coverage(lengths, maxlen):
    if len(lengths) == 1:
        return float(lengths[0] <= maxlen)
    half = len(lengths) // 2
    left, right = coverage(lengths[:half], maxlen), coverage(lengths[half:], maxlen)
    return (half * left + (len(lengths) - half) * right) / len(lengths)

# %% choose_maxlen
def choose_maxlen(lengths, target, low=1, high=None):
    if high is None:
        high = int(max(lengths))
    if low == high:
        return low
    middle = (low + high) // 2
    if np.sum(lengths <= middle) >= target * len(lengths):
        return choose_maxlen(lengths, target, low, middle)
    return choose_maxlen(lengths, target, middle + 1, high)

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    def lost(part):
        if len(part) == 1:
            return max(part[0] - maxlen, 0)
        half = len(part) // 2
        return lost(part[:half]) + lost(part[half:])

    return lost(lengths) / lengths.sum()

# %% padding_share
def padding_share(lengths, maxlen):
    if len(lengths) == 1:
        return max(maxlen - lengths[0], 0) / maxlen
    half = len(lengths) // 2
    left, right = padding_share(lengths[:half], maxlen), padding_share(lengths[half:], maxlen)
    return (half * left + (len(lengths) - half) * right) / len(lengths)

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    review = list(review)
    if len(review) > maxlen:
        kept = review[-maxlen:] if truncating == "pre" else review[:maxlen]
        return pad_review(kept, maxlen, padding, truncating)
    if len(review) < maxlen:
        longer = [0, *review] if padding == "pre" else [*review, 0]
        return pad_review(longer, maxlen, padding, truncating)
    return np.array(review)
