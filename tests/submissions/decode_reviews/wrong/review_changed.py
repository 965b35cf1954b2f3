"""Pads are removed from the review itself.

loses: decode_review_left_out decode_review_unknown
says: changed the review that it was given
"""

# %% decode_review
def decode_review(review, decoder):
    while len(review) and review[0] in (0, 1):
        del review[0]
    return " ".join(decoder.get(i, "<unk>") for i in review if i > 1)
