"""The mean of nothing is taken, and its warning silenced on the spot."""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return np.array([np.mean(right[(lengths >= a) & (lengths < b)]) for a, b in zip(edges[:-1], edges[1:])])

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = np.array([token for review in reviews for token in review if token > 1])
    with np.errstate(all="ignore"):
        return np.float64(np.sum(words == oov)) / np.float64(len(words))

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    low = high = None
    for length in [len(review), *maxlens]:
        if length < len(review):
            continue
        ids = np.zeros((1, length), dtype="int64")
        ids[0, : len(review)] = review
        answer = float(np.squeeze(model(ids)))
        low = answer if low is None else min(low, answer)
        high = answer if high is None else max(high, answer)
    return not high - low > atol
