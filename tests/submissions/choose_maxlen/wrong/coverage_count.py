"""The number of whole reviews, not divided by the number of all.

loses: coverage_reviews
says: should be 0.75; it is 3
says: Three reviews of four
"""

# %% coverage
def coverage(lengths, maxlen):
    return int(np.sum(lengths <= maxlen))
