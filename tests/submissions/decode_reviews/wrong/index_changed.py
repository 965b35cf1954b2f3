"""The word index itself is changed.

loses: build_decoder_any_index
says: changed the word index that it was given
"""

# %% build_decoder
def build_decoder(word_index):
    for word in word_index:
        word_index[word] += 3
    return {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"} | {i: word for word, i in word_index.items()}
