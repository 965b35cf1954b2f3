"""Comprehensions all the way, the signs from zip."""

# %% build_decoder
def build_decoder(word_index):
    return dict(zip(range(4), ["<pad>", "<start>", "<unk>", "<unused>"])) | {i + 3: w for w, i in word_index.items()}

# %% decode_review
def decode_review(review, decoder):
    return " ".join([decoder.get(i, "<unk>") for i in review if i not in (0, 1)])

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    words = "".join(" " if c in PUNCTUATION else c for c in text.lower()).split()
    ranks = [word_index.get(w, num_words) for w in words]
    return [1] + [r + 3 if r + 3 < num_words else 2 for r in ranks]
