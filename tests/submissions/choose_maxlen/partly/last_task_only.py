"""Only the last task is done; it needs none of the others.

loses: review_lengths_counts coverage_reviews choose_maxlen_enough choose_maxlen_smallest
loses: tokens_lost_share padding_share_places
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    ids = list(review)
    if len(ids) > maxlen:
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
    zeros = [0] * (maxlen - len(ids))
    if padding == "pre":
        ids = zeros + ids
    else:
        ids = ids + zeros
    return np.array(ids)
