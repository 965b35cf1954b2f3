"""The first id is always dropped, as if it were <start>.

loses: decode_review_words decode_review_left_out decode_review_unknown
says: Every word stays, the first one too
"""

# %% decode_review
def decode_review(review, decoder):
    return " ".join(decoder.get(i, "<unk>") for i in review[1:] if i != 0)
