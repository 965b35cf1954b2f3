"""The third task forgets lower case, and the second is blank.

loses: decode_review_words decode_review_left_out decode_review_unknown decode_review_first_review encode_review_punctuation encode_review_first_review
"""

# %% build_decoder
def build_decoder(word_index):
    decoder = {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"}
    for word, rank in word_index.items():
        decoder[rank + 3] = word
    return decoder

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    text = text
    for sign in PUNCTUATION:
        text = text.replace(sign, " ")
    ids = [1]
    for word in text.split():
        rank = word_index.get(word)
        ids.append(rank + 3 if rank is not None and rank + 3 < num_words else 2)
    return ids
