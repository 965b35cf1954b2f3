"""The first task raises, the others are right.

loses: build_decoder_ids build_decoder_any_index
"""

# %% build_decoder
def build_decoder(word_index):
    return word_indx

# %% decode_review
def decode_review(review, decoder):
    return " ".join([decoder.get(i, "<unk>") for i in review if i not in (0, 1)])

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    words = "".join(" " if c in PUNCTUATION else c for c in text.lower()).split()
    ranks = [word_index.get(w, num_words) for w in words]
    return [1] + [r + 3 if r + 3 < num_words else 2 for r in ranks]
