"""A list of words instead of a dictionary.

loses: build_decoder_ids build_decoder_any_index
says: should return a dict
"""

# %% build_decoder
def build_decoder(word_index):
    words = ["<pad>", "<start>", "<unk>", "<unused>"] + [""] * max(word_index.values())
    for word, rank in word_index.items():
        words[rank + 3] = word
    return words
