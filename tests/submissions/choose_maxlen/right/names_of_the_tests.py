"""Right, with names of its own that the tests use too."""

# %% coverage
def whole(lengths, maxlen):
    return np.asarray(lengths) <= maxlen


def coverage(lengths, maxlen):
    return float(np.mean(whole(lengths, maxlen)))

# %% tokens_lost
def cut(lengths, maxlen):
    return np.maximum(np.asarray(lengths) - maxlen, 0)


def tokens_lost(lengths, maxlen):
    return float(np.sum(cut(lengths, maxlen)) / np.sum(lengths))

# %% padding_share
def places(lengths, maxlen):
    return len(lengths) * maxlen


def padding_share(lengths, maxlen):
    return float(np.sum(np.maximum(maxlen - np.asarray(lengths), 0)) / places(lengths, maxlen))

# %% pad_review
def zeros(count):
    return [0] * count


def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = list(review)
    if len(kept) > maxlen:
        kept = kept[len(kept) - maxlen :] if truncating == "pre" else kept[:maxlen]
    rest = zeros(maxlen - len(kept))
    return np.array(rest + kept if padding == "pre" else kept + rest, dtype="int32")
