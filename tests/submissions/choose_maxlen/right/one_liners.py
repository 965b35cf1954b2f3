"""Right, with comprehensions, generators and conditional expressions, one line each."""

# %% review_lengths
def review_lengths(reviews): return np.asarray([*map(len, reviews)])

# %% coverage
def coverage(lengths, maxlen): return sum(1 for n in lengths if n <= maxlen) / len(lengths)

# %% choose_maxlen
def choose_maxlen(lengths, target): return min(m for m in set(lengths.tolist()) if np.mean(lengths <= m) >= target)

# %% tokens_lost
def tokens_lost(lengths, maxlen): return sum(max(n - maxlen, 0) for n in lengths.tolist()) / sum(lengths.tolist())

# %% padding_share
def padding_share(lengths, maxlen): return sum([maxlen - n for n in lengths if n < maxlen]) / (maxlen * len(lengths))

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    ids = list(review)[-maxlen:] if truncating == "pre" else list(review)[:maxlen]
    zeros = [0] * (maxlen - len(ids))
    return np.array(zeros + ids if padding == "pre" else ids + zeros, dtype=np.int32)
