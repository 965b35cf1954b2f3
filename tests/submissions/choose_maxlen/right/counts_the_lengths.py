"""Right, with a Counter of the lengths as a table of how often each occurs."""

# %% review_lengths
from collections import Counter, deque


def review_lengths(reviews):
    return np.array([sum(Counter(list(review)).values()) for review in reviews])

# %% coverage
def coverage(lengths, maxlen):
    table = Counter(lengths.tolist())
    return sum(times for length, times in table.items() if length <= maxlen) / table.total()

# %% choose_maxlen
def choose_maxlen(lengths, target):
    table = Counter(lengths.tolist())
    whole = 0
    for length, times in sorted(table.items()):
        whole += times
        if whole >= target * len(lengths):
            return length

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    table = Counter(lengths.tolist())
    lost = sum(times * (length - maxlen) for length, times in table.items() if length > maxlen)
    return lost / sum(table.elements())

# %% padding_share
def padding_share(lengths, maxlen):
    table = Counter(lengths.tolist())
    padding = sum(times * (maxlen - length) for length, times in table.items() if length < maxlen)
    return padding / (maxlen * table.total())

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    if truncating == "pre":
        ids = deque(review, maxlen)  # a full deque forgets what came first
    else:
        ids = deque(list(review)[:maxlen])
    zeros = maxlen - len(ids)
    if padding == "pre":
        ids.extendleft([0] * zeros)
    else:
        ids.extend([0] * zeros)
    return np.fromiter(ids, dtype=int)
