"""Right, with the standard library's bisect, itertools and math, and imports of its own."""

# %% review_lengths
import itertools
import math
from bisect import bisect_left, bisect_right
from itertools import accumulate, chain, islice, repeat


def review_lengths(reviews):
    ends = list(accumulate(map(len, reviews), initial=0))
    return np.array([right - left for left, right in itertools.pairwise(ends)])

# %% coverage
def coverage(lengths, maxlen):
    return bisect_right(sorted(lengths), maxlen) / len(lengths)

# %% choose_maxlen
def choose_maxlen(lengths, target):
    ordered = sorted(lengths)
    needed = math.ceil(target * len(ordered))
    return ordered[needed - 1]

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    ordered = sorted(lengths.tolist())
    too_long = ordered[bisect_right(ordered, maxlen) :]
    return (sum(too_long) - maxlen * len(too_long)) / sum(ordered)

# %% padding_share
def padding_share(lengths, maxlen):
    ordered = sorted(lengths.tolist())
    short = ordered[: bisect_left(ordered, maxlen)]
    return (maxlen * len(short) - sum(short)) / (maxlen * len(ordered))

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    skipped = max(len(review) - maxlen, 0) if truncating == "pre" else 0
    ids = list(islice(review, skipped, skipped + maxlen))
    zeros = repeat(0, maxlen - len(ids))
    return np.fromiter(chain(zeros, ids) if padding == "pre" else chain(ids, zeros), dtype=np.int64, count=maxlen)
