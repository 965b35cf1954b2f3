"""The lengths come back as a list, not as an array.

loses: review_lengths_counts
says: should return a NumPy array; it returned [3, 2, 5], of type list
"""

# %% review_lengths
def review_lengths(reviews):
    return [len(review) for review in reviews]
