"""Prints on the way; an assertion of its own; a class for the decoder."""

# %% build_decoder
class Decoder(dict):
    pass

def build_decoder(word_index):
    print("building", len(word_index))
    decoder = Decoder({0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"})
    for word in word_index:
        assert word_index[word] > 0
        decoder[word_index[word] + 3] = word
    return decoder
