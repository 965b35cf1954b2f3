"""The start is not counted, as if it were no id of the review.

loses: review_lengths_counts
says: should be [3, 2, 5]; it is [2, 1, 4]
says: Count all ids of each review
"""

# %% review_lengths
def review_lengths(reviews):
    return np.array([len(review[1:]) for review in reviews])
