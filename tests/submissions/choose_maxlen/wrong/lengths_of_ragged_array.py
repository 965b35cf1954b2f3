"""An array of the reviews is made first, which fails as they differ in length.

loses: review_lengths_counts
says: inhomogeneous shape
"""

# %% review_lengths
def review_lengths(reviews):
    reviews = np.array(reviews)
    return np.array([review.size for review in reviews])
