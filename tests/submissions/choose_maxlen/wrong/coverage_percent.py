"""A percentage instead of a share.

loses: coverage_reviews
says: should be 0.75; it is 75.0
"""

# %% coverage
def coverage(lengths, maxlen):
    return 100 * np.mean(lengths <= maxlen)
