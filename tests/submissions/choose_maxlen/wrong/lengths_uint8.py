"""Lengths as numbers of 8 bits, which hold no more than 255.

loses: review_lengths_counts
says: OverflowError
"""

# %% review_lengths
def review_lengths(reviews):
    return np.array([len(review) for review in reviews], dtype=np.uint8)
