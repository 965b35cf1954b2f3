"""All four special signs are left out, <unk> too.

loses: decode_review_unknown decode_review_first_review
says: 2 is the sign <unk>
"""

# %% decode_review
def decode_review(review, decoder):
    return " ".join(decoder.get(i, "<unk>") for i in review if i > 3)
