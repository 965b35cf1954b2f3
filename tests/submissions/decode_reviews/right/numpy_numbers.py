"""NumPy's whole numbers for int."""

# %% build_decoder
import numpy as np

def build_decoder(word_index):
    words = list(word_index)
    ids = np.array([word_index[w] for w in words], dtype=np.int64) + 3
    decoder = dict(zip(ids, words))
    decoder.update({0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"})
    return decoder

# %% encode_review
import numpy as np

def encode_review(text, word_index, num_words=10_000):
    text = text.lower()
    for sign in PUNCTUATION:
        text = text.replace(sign, " ")
    ids = [1]
    for word in text.split():
        rank = word_index.get(word, num_words)
        ids.append(np.int64(rank + 3) if rank + 3 < num_words else np.int64(2))
    return ids
