"""Only the second task.

loses: build_decoder_ids build_decoder_any_index encode_review_ids encode_review_punctuation encode_review_unknown encode_review_first_review
"""

# %% decode_review
def decode_review(review, decoder):
    return " ".join([decoder.get(i, "<unk>") for i in review if i not in (0, 1)])
