"""The lengths are a column of shape (n, 1), not one-dimensional.

loses: review_lengths_counts
says: should return a one-dimensional array of 3 whole numbers
says: of shape (3, 1)
"""

# %% review_lengths
def review_lengths(reviews):
    return np.array([[len(review)] for review in reviews])
