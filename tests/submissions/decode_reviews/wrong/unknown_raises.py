"""An id that the decoder lacks raises.

loses: decode_review_unknown
says: KeyError
"""

# %% decode_review
def decode_review(review, decoder):
    return " ".join(decoder[i] for i in review if i > 1)
