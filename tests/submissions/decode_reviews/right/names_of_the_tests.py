"""Right, with names of its own that the tests use too."""

# %% build_decoder
got = {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"}


def expected(rank):
    return rank + 3


def build_decoder(word_index):
    return got | {expected(rank): word for word, rank in word_index.items()}

# %% decode_review
def review(ids):
    return [i for i in ids if i > 1]


def decode_review(ids, decoder):
    return " ".join(decoder.get(i, "<unk>") for i in review(ids))
