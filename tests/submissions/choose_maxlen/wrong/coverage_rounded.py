"""The right share, but rounded to two digits.

loses: coverage_reviews
says: should be 0.875; it is 0.88
says: Divide the number of reviews with at most maxlen ids by the number of all reviews
"""

# %% coverage
def coverage(lengths, maxlen):
    return round(float(np.mean(lengths <= maxlen)), 2)
