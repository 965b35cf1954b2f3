"""The lengths are measured after padding, so all are the same.

loses: review_lengths_counts
says: should be [3, 2, 5]; it is [5, 5, 5]
says: Count all ids of each review
"""

# %% review_lengths
def review_lengths(reviews):
    longest = max(len(review) for review in reviews)
    padded = [[0] * (longest - len(review)) + list(review) for review in reviews]
    return np.array([len(row) for row in padded])
