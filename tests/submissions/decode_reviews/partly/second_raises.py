"""The second task raises for everything; the others are right.

loses: decode_review_words decode_review_left_out decode_review_unknown decode_review_first_review
"""

# %% build_decoder
def build_decoder(word_index):
    decoder = {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"}
    for word, rank in word_index.items():
        decoder[rank + 3] = word
    return decoder

# %% decode_review
def decode_review(review, decoder):
    return " ".join(decoder[i] for i in reviews)

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    words = "".join(" " if c in PUNCTUATION else c for c in text.lower()).split()
    ranks = [word_index.get(w, num_words) for w in words]
    return [1] + [r + 3 if r + 3 < num_words else 2 for r in ranks]
