"""The lengths are sorted, so they are no longer in the order of the reviews.

loses: review_lengths_counts
says: should be [3, 2, 5]; it is [2, 3, 5]
says: keep the order
"""

# %% review_lengths
def review_lengths(reviews):
    return np.sort([len(review) for review in reviews])
