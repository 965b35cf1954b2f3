"""A space after each word, the last one too.

loses: decode_review_words decode_review_left_out decode_review_unknown decode_review_first_review
says: One space between words, none at the ends
"""

# %% decode_review
def decode_review(review, decoder):
    text = ""
    for i in review:
        if i > 1:
            text += decoder.get(i, "<unk>") + " "
    return text
