"""Ids count the words in their order instead of taking their rank.

loses: build_decoder_any_index
says: wherever the word stands in the word index
"""

# %% build_decoder
def build_decoder(word_index):
    words = ["<pad>", "<start>", "<unk>", "<unused>", *word_index]
    return dict(enumerate(words))
