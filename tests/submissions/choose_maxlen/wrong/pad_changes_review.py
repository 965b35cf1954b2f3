"""The zeros are put into the caller's own list, and the surplus is deleted from it.

loses: pad_review_short pad_review_long
says: changed the review: it was [1, 5, 9, 7], it is [0, 0, 1, 5, 9, 7]
says: pad_review changed the review that it was given: it is now [22, 16, 43]
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    if not isinstance(review, list):
        review = list(review)
    while len(review) > maxlen:
        del review[0 if truncating == "pre" else -1]
    while len(review) < maxlen:
        review.insert(0 if padding == "pre" else len(review), 0)
    return np.array(review)
