"""Only the first task.

loses: decode_review_words decode_review_left_out decode_review_unknown decode_review_first_review encode_review_ids encode_review_punctuation encode_review_unknown encode_review_first_review
"""

# %% build_decoder
def build_decoder(word_index):
    decoder = {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"}
    for word, rank in word_index.items():
        decoder[rank + 3] = word
    return decoder
