"""Less than instead of at most: a review of exactly maxlen ids is taken to be cut.

loses: coverage_reviews
says: should be 0.75; it is 0.5
says: the one with exactly 5 is one of them
"""

# %% coverage
def coverage(lengths, maxlen):
    return np.mean(lengths < maxlen)
