"""Unknown words are dropped.

loses: decode_review_unknown decode_review_first_review
says: which becomes <unk> too
"""

# %% decode_review
def decode_review(review, decoder):
    return " ".join(decoder[i] for i in review if i > 2 and i in decoder)
