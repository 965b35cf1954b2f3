"""Right, with functions made by lambda and def, a match statement and the walrus operator."""

# %% review_lengths
review_lengths = lambda reviews: np.array(list(map(lambda review: len(review), reviews)))

# %% coverage
coverage = lambda lengths, maxlen: 1.0 * len(lengths[lengths <= maxlen]) / len(lengths)

# %% choose_maxlen
def choose_maxlen(lengths, target):
    remaining = iter(np.sort(lengths))
    whole = 0
    while (whole := whole + 1) / len(lengths) < target:
        next(remaining)
    return int(next(remaining))

# %% tokens_lost
tokens_lost = lambda lengths, maxlen: np.maximum(0, lengths - maxlen).dot(np.ones(len(lengths))) / lengths.sum()

# %% padding_share
padding_share = lambda lengths, maxlen: np.sum(maxlen - np.minimum(maxlen, lengths)) / lengths.size / maxlen

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    review = tuple(int(token) for token in review)
    match len(review) > maxlen, truncating:
        case True, "pre":
            review = review[len(review) - maxlen :]
        case True, "post":
            review = review[:maxlen]
    zeros = (maxlen - len(review)) * (0,)
    match padding:
        case "pre":
            review = zeros + review
        case "post":
            review = review + zeros
    return np.array(review, dtype="int32")
