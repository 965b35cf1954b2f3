"""A list of words instead of one string.

loses: decode_review_words decode_review_left_out decode_review_unknown decode_review_first_review
says: Are the words joined, and is there a `return`?
"""

# %% decode_review
def decode_review(review, decoder):
    return [decoder.get(i, "<unk>") for i in review if i > 1]
