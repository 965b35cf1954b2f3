"""Right, in pandas: Series of lengths, value_counts, quantile without interpolation, reindex to fill up."""

# %% extra
import pandas as pd

# %% review_lengths
def review_lengths(reviews: list[list[int]]) -> np.ndarray:
    """Return the number of ids of each review, as an array of whole numbers."""
    return pd.Series(list(reviews), dtype=object).map(len).to_numpy(dtype=int)

# %% coverage
def coverage(lengths: np.ndarray, maxlen: int) -> float:
    """Return the share of the reviews that have at most `maxlen` ids, between 0 and 1."""
    return pd.Series(lengths).le(maxlen).mean()

# %% choose_maxlen
def choose_maxlen(lengths: np.ndarray, target: float) -> int:
    """Return the smallest maxlen that keeps at least the share `target` of the reviews whole."""
    shares = pd.Series(lengths).value_counts(normalize=False).sort_index().cumsum() / len(lengths)
    return shares[shares >= target].index[0]

# %% tokens_lost
def tokens_lost(lengths: np.ndarray, maxlen: int) -> float:
    """Return the share of all tokens that is cut off, between 0 and 1."""
    lengths = pd.Series(lengths)
    return lengths.sub(maxlen).clip(lower=0).sum() / lengths.sum()

# %% padding_share
def padding_share(lengths: np.ndarray, maxlen: int) -> float:
    """Return the share of the padded array (one row per review, `maxlen` columns) that is padding."""
    return pd.Series(lengths).rsub(maxlen).clip(lower=0).mean() / maxlen

# %% pad_review
def pad_review(review: list[int], maxlen: int, padding: str = "pre", truncating: str = "pre") -> np.ndarray:
    """Return the review as an array of exactly `maxlen` ids, cut or filled up with zeros at the named ends."""
    ids = pd.Series(review, dtype=int)
    ids = ids.tail(maxlen) if truncating == "pre" else ids.head(maxlen)
    ids = ids.reset_index(drop=True)
    if padding == "pre":
        ids.index += maxlen - len(ids)
    return ids.reindex(range(maxlen), fill_value=0).to_numpy()
