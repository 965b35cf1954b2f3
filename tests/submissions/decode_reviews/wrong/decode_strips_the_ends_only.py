"""Padding and start are left out at both ends, and stay inside.

loses: decode_review_left_out
says: wherever they stand
"""

# %% decode_review
def decode_review(review, decoder):
    ids = list(review)
    while ids and ids[0] in (0, 1):
        ids = ids[1:]
    while ids and ids[-1] in (0, 1):
        ids = ids[:-1]
    return " ".join(decoder.get(i, "<unk>") for i in ids)
