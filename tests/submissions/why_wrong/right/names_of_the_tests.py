"""Right, with names of its own that the tests use too."""

# %% confusion
def plain(p):
    return np.asarray(p).reshape(-1)


def confusion(y, p, threshold=0.5):
    table = np.zeros((2, 2), dtype=int)
    np.add.at(table, (plain(y).astype(int), (plain(p) >= threshold).astype(int)), 1)
    return table

# %% accuracy_by_length
def inside(lengths, low, high):
    return (np.asarray(lengths) >= low) & (np.asarray(lengths) < high)


def accuracy_by_length(lengths, y, p, edges):
    right = (plain(p) >= 0.5) == plain(y)
    bins = [right[inside(lengths, low, high)] for low, high in zip(edges, edges[1:])]
    return np.array([some.mean() if some.size else np.nan for some in bins])

# %% most_confident_mistakes
def wrong(y, p):
    return (plain(p) >= 0.5) != plain(y)


def distances(p):
    return np.abs(plain(p) - 0.5)


def most_confident_mistakes(y, p, k):
    order = np.argsort(-distances(p), kind="stable")
    return order[wrong(y, p)[order]][:k]

# %% unknown_word_rate
def words(reviews):
    for review in reviews if isinstance(reviews, list) else reviews.tolist():
        yield from (token for token in (review if isinstance(review, list) else review.tolist()) if token > 1)


def unknown_word_rate(reviews, oov=2):
    found = list(words(reviews))
    return found.count(oov) / len(found) if found else np.nan
