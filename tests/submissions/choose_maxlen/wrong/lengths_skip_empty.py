"""Empty reviews are left out, so there are fewer lengths than reviews.

loses: review_lengths_counts
says: review_lengths([[], [1, 8, 8], []]) should return a one-dimensional array of 3 whole numbers; it returned array([3])
"""

# %% review_lengths
def review_lengths(reviews):
    return np.array([len(review) for review in reviews if len(review) > 0])
