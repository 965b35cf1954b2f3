"""The visible example, by heart.

loses: build_decoder_ids build_decoder_any_index
says: wherever the word stands in the word index
"""

# %% build_decoder
def build_decoder(word_index):
    return {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>", 4: "the", 5: "film", 6: "was"}
