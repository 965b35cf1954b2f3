"""str.translate, a default dictionary, a generator."""

# %% build_decoder
from collections import defaultdict

def build_decoder(word_index):
    decoder = defaultdict(lambda: "<unk>", {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"})
    decoder.update((rank + 3, word) for word, rank in word_index.items())
    return decoder

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    table = str.maketrans(dict.fromkeys(PUNCTUATION, " "))
    def ids():
        yield 1
        for word in text.lower().translate(table).split():
            number = word_index.get(word, float("inf")) + 3
            yield number if number < num_words else 2
    return list(ids())
