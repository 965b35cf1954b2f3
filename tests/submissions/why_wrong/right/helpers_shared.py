"""One helper serves tasks 1 to 3; it stands in a cell of its own."""

# %% extra
from collections import Counter


def predictions(p, threshold=0.5):
    return [int(value >= threshold) for value in np.asarray(p, dtype="float64").flatten()]


def is_right(y, p):
    return [a == b for a, b in zip(y, predictions(p))]

# %% confusion
def confusion(y, p, threshold=0.5):
    pairs = Counter(zip(map(int, y), predictions(p, threshold)))
    return np.array([[pairs[0, 0], pairs[0, 1]], [pairs[1, 0], pairs[1, 1]]])

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    outcome = [[] for _ in edges[1:]]
    for length, right in zip(lengths, is_right(y, p)):
        for i, (low, high) in enumerate(zip(edges, edges[1:])):
            if low <= length < high:
                outcome[i].append(right)
    return np.array([sum(one) / len(one) if one else float("nan") for one in outcome])

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    sure = [(-abs(value - 0.5), i) for i, value in enumerate(np.ravel(p).tolist()) if not is_right(y, p)[i]]
    return tuple(i for _, i in sorted(sure)[:k])

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    counts = Counter()
    for review in reviews:
        counts.update(int(token) for token in review)
    words = sum(count for token, count in counts.items() if token not in (0, 1))
    return counts[oov] / words if words else np.nan
