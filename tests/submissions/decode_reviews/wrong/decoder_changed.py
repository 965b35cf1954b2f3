"""Unknown ids are put into the decoder.

loses: decode_review_unknown
says: changed the decoder that it was given
"""

# %% decode_review
def decode_review(review, decoder):
    return " ".join(decoder.setdefault(i, "<unk>") for i in review if i > 1)
