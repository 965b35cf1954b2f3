"""Coverage of tokens instead of reviews: a long review weighs more.

loses: coverage_reviews
says: should be 0.75; it is 0.6
says: Three reviews of four have at most 5 ids
"""

# %% coverage
def coverage(lengths, maxlen):
    whole = lengths[lengths <= maxlen]
    return whole.sum() / lengths.sum()
