"""The right share, but the lengths that came in are sorted in place.

loses: coverage_reviews
says: coverage changed the lengths [3, 8, 5, 4]: they are now [3, 4, 5, 8]
"""

# %% coverage
def coverage(lengths, maxlen):
    lengths.sort()
    return np.searchsorted(lengths, maxlen, side="right") / len(lengths)
