"""<start> is left in.

loses: decode_review_left_out decode_review_unknown decode_review_first_review
says: Leave out <pad> (0) and <start> (1)
"""

# %% decode_review
def decode_review(review, decoder):
    return " ".join(decoder.get(i, "<unk>") for i in review if i != 0)
