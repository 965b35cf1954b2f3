"""Right, in NumPy only: fromiter, quantile without interpolation, clip and np.pad."""

# %% review_lengths
def review_lengths(reviews: list[list[int]]) -> np.ndarray:
    """Return the number of ids of each review, as an array of whole numbers."""
    return np.fromiter((len(review) for review in reviews), dtype=np.int32)

# %% coverage
def coverage(lengths: np.ndarray, maxlen: int) -> float:
    """Return the share of the reviews that have at most `maxlen` ids, between 0 and 1."""
    return np.count_nonzero(lengths <= maxlen) / lengths.size

# %% choose_maxlen
def choose_maxlen(lengths: np.ndarray, target: float) -> int:
    """Return the smallest maxlen that keeps at least the share `target` of the reviews whole."""
    return np.quantile(lengths, target, method="inverted_cdf")

# %% tokens_lost
def tokens_lost(lengths: np.ndarray, maxlen: int) -> float:
    """Return the share of all tokens that is cut off, between 0 and 1."""
    return 1 - lengths.clip(max=maxlen).sum() / lengths.sum()

# %% padding_share
def padding_share(lengths: np.ndarray, maxlen: int) -> float:
    """Return the share of the padded array (one row per review, `maxlen` columns) that is padding."""
    return 1 - np.minimum(lengths, maxlen).mean() / maxlen

# %% pad_review
def pad_review(review: list[int], maxlen: int, padding: str = "pre", truncating: str = "pre") -> np.ndarray:
    """Return the review as an array of exactly `maxlen` ids, cut or filled up with zeros at the named ends."""
    ids = np.asarray(review, dtype=np.int64)
    if ids.size > maxlen:
        ids = ids[ids.size - maxlen :] if truncating == "pre" else ids[:maxlen]
    missing = maxlen - ids.size
    return np.pad(ids, (missing, 0) if padding == "pre" else (0, missing))
