"""While loops and an index."""

# %% decode_review
def decode_review(review, decoder):
    words, i = [], 0
    review = list(review)
    while i < len(review):
        if review[i] > 1:
            words.append(decoder.get(review[i], decoder[2]))
        i += 1
    return " ".join(words)

# %% build_decoder
def build_decoder(word_index):
    pairs = sorted(word_index.items(), key=lambda pair: pair[1])
    decoder = {}
    while pairs:
        word, rank = pairs.pop()
        decoder[3 + rank] = word
    decoder[0], decoder[1], decoder[2], decoder[3] = "<pad>", "<start>", "<unk>", "<unused>"
    return decoder
