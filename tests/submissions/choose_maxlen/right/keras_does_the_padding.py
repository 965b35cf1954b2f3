"""Right, with Keras: its pad_sequences pads, and the shares are counted in the padded array itself."""

# %% review_lengths
import rnn_course.quiet
from keras.utils import pad_sequences


def review_lengths(reviews):
    longest = max(len(review) for review in reviews)
    marks = [[1] * len(review) for review in reviews]
    return pad_sequences(marks, maxlen=longest).sum(axis=1)

# %% coverage
def coverage(lengths, maxlen):
    return np.average(np.less_equal(lengths, maxlen))

# %% choose_maxlen
def choose_maxlen(lengths, target):
    lo, hi = 0, int(lengths.max())  # hi is always enough, lo never
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if coverage(lengths, mid) >= target:
            hi = mid
        else:
            lo = mid
    return hi

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return float(np.sum((lengths - maxlen)[lengths > maxlen])) / float(np.sum(lengths))

# %% padding_share
def padding_share(lengths, maxlen):
    rows = pad_sequences([np.ones(length, dtype=int) for length in lengths], maxlen=maxlen)
    return float(np.mean(rows == 0))

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    return pad_sequences([list(review)], maxlen=maxlen, padding=padding, truncating=truncating)[0]
