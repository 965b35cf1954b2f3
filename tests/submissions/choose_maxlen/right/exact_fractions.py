"""Right, in exact arithmetic: fractions, turned into floats only at the end."""

# %% extra
from fractions import Fraction

# %% review_lengths
def review_lengths(reviews):
    lengths = np.zeros(len(reviews), dtype="int64")
    for row, review in enumerate(reviews):
        lengths[row] = len(review)
    return lengths

# %% coverage
def coverage(lengths, maxlen):
    whole = int((lengths <= maxlen).sum())
    return float(Fraction(whole, len(lengths)))

# %% choose_maxlen
def choose_maxlen(lengths, target):
    needed = Fraction(str(target)) * len(lengths)  # of the string: 0.8 itself is a little more than 4/5
    maxlen = 0
    while int((lengths <= maxlen).sum()) < needed:
        maxlen += 1
    return maxlen

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    kept = Fraction(int(np.minimum(lengths, maxlen).sum()), int(lengths.sum()))
    return float(1 - kept)

# %% padding_share
def padding_share(lengths, maxlen):
    places = Fraction(maxlen) * len(lengths)
    ids = int(np.minimum(lengths, maxlen).sum())
    return float((places - ids) / places)

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    before = after = 0
    surplus = len(review) - maxlen
    if surplus > 0:
        review = review[surplus:] if truncating == "pre" else review[:-surplus]
    elif padding == "pre":
        before = -surplus
    else:
        after = -surplus
    return np.array([0] * before + [int(i) for i in review] + [0] * after)
