"""`if not reviews` asks whether there are reviews, which an array of reviews, such as X_train, refuses to answer.

loses: review_lengths_counts
says: The truth value of an array with more than one element is ambiguous
"""

# %% review_lengths
def review_lengths(reviews):
    if not reviews:
        return np.array([], dtype=int)
    return np.array([len(review) for review in reviews])
