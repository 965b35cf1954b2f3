"""Only the third task.

loses: build_decoder_ids build_decoder_any_index decode_review_words decode_review_left_out decode_review_unknown decode_review_first_review
"""

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    words = "".join(" " if c in PUNCTUATION else c for c in text.lower()).split()
    ranks = [word_index.get(w, num_words) for w in words]
    return [1] + [r + 3 if r + 3 < num_words else 2 for r in ranks]
