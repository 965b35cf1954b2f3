"""Recursion wherever it goes."""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    right = (np.ravel(p) >= 0.5) == np.ravel(y)
    inside = right[(np.ravel(lengths) >= edges[0]) & (np.ravel(lengths) < edges[1])]
    first = [np.mean(inside) if inside.size else np.nan]
    rest = accuracy_by_length(lengths, y, p, edges[1:]) if len(edges) > 2 else []
    return np.array([*first, *rest])

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    off = [abs(p[i] - 0.5) if (p[i] >= 0.5) != y[i] else -1.0 for i in range(len(p))]

    def surest(count):
        if count == 0 or max(off) < 0:
            return []
        best = int(np.argmax(off))  # the first of the largest
        off[best] = -1.0
        return [best, *surest(count - 1)]

    return np.array(surest(k))

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    def count(reviews):
        if len(reviews) == 0:
            return 0, 0
        unknown, words = count(reviews[1:])
        here = [token for token in reviews[0] if token > 1]
        return unknown + here.count(oov), words + len(here)

    unknown, words = count(reviews)
    return unknown / words if words else np.nan
