"""Task 3 calls the learner's own coverage, which is blank: both fail, and the tasks after them pass.

loses: review_lengths_counts coverage_reviews choose_maxlen_enough choose_maxlen_smallest
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    return next(int(n) for n in np.sort(lengths) if coverage(lengths, n) >= target)

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return np.clip(lengths - maxlen, 0, None).sum() / lengths.sum()

# %% padding_share
def padding_share(lengths, maxlen):
    return np.clip(maxlen - lengths, 0, None).sum() / lengths.size / maxlen

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    ids = np.array(review, dtype=int)
    ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
    zeros = np.zeros(maxlen - len(ids), dtype=int)
    return np.append(zeros, ids) if padding == "pre" else np.append(ids, zeros)
