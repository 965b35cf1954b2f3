"""The offset is taken off again when decoding.

loses: decode_review_words decode_review_left_out decode_review_unknown decode_review_first_review
says: Ids are looked up as they are
"""

# %% decode_review
def decode_review(review, decoder):
    return " ".join(decoder.get(i - 3, "<unk>") for i in review if i > 1)
