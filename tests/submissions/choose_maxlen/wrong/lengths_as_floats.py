"""The lengths are floats, since np.zeros makes floats unless told otherwise.

loses: review_lengths_counts
says: one-dimensional array of 3 whole numbers; it returned array([3., 2., 5.]), of shape (3,) and dtype float64
"""

# %% review_lengths
def review_lengths(reviews):
    lengths = np.zeros(len(reviews))
    for i in range(len(reviews)):
        lengths[i] = len(reviews[i])
    return lengths
