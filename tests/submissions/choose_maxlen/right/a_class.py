"""Right, with a class in a cell of its own that the answers use."""

# %% extra
from dataclasses import dataclass


@dataclass
class Cut:
    """What becomes of reviews that are cut and padded to one length."""

    lengths: np.ndarray
    maxlen: int

    @property
    def kept(self):
        return np.minimum(self.lengths, self.maxlen)

    @property
    def whole(self):
        return self.kept == self.lengths

    @property
    def lost(self):
        return self.lengths.sum() - self.kept.sum()

    @property
    def places(self):
        return self.maxlen * len(self.lengths)


class Padder:
    def __init__(self, maxlen, padding, truncating):
        self.maxlen, self.padding, self.truncating = maxlen, padding, truncating

    def __call__(self, review):
        start = max(len(review) - self.maxlen, 0) if self.truncating == "pre" else 0
        ids = review[start : start + self.maxlen]
        offset = self.maxlen - len(ids) if self.padding == "pre" else 0
        result = np.zeros(self.maxlen, dtype="int32")
        result[offset : offset + len(ids)] = ids
        return result

# %% review_lengths
def review_lengths(reviews):
    return np.vectorize(len, otypes=[int])(np.array([*reviews, None], dtype=object)[:-1])

# %% coverage
def coverage(lengths, maxlen):
    return Cut(lengths, maxlen).whole.mean()

# %% choose_maxlen
def choose_maxlen(lengths, target):
    for maxlen in range(1, lengths.max() + 1):
        if Cut(lengths, maxlen).whole.mean() >= target:
            return maxlen

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return Cut(lengths, maxlen).lost / lengths.sum()

# %% padding_share
def padding_share(lengths, maxlen):
    cut = Cut(lengths, maxlen)
    return (cut.places - cut.kept.sum()) / cut.places

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    return Padder(maxlen, padding, truncating)(review)
