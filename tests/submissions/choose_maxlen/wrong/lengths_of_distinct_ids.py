"""Each id is counted once, however often it stands in the review.

loses: review_lengths_counts
says: should be [3, 2, 5]; it is [3, 2, 3]
says: Count all ids of each review, repeated ones too
"""

# %% review_lengths
def review_lengths(reviews):
    return np.array([len(set(review)) for review in reviews])
