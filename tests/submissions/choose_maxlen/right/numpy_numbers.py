"""Right, with NumPy's own numbers as results: np.int32, np.float32 and np.float64 instead of int and float."""

# %% review_lengths
def review_lengths(reviews):
    return np.array([np.asarray(review).shape[0] for review in reviews], dtype=np.uint16)

# %% coverage
def coverage(lengths, maxlen):
    return (lengths <= maxlen).mean(dtype=np.float32)

# %% choose_maxlen
def choose_maxlen(lengths, target):
    counts = np.bincount(lengths)
    share = counts.cumsum() / counts.sum()
    return np.flatnonzero(share >= target)[0].astype(np.int32)

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    return np.where(lengths > maxlen, lengths - maxlen, 0).sum() / np.sum(lengths)

# %% padding_share
def padding_share(lengths, maxlen):
    return (np.arange(maxlen) >= lengths[:, np.newaxis]).mean()  # shape (reviews, maxlen), like the padded array

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    ids = np.array(review, dtype=np.int16)
    ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
    zeros = np.zeros(maxlen - len(ids), dtype=np.int16)
    return np.concatenate([zeros, ids] if padding == "pre" else [ids, zeros])
