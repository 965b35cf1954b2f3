"""From word to id, not from id to word.

loses: build_decoder_ids build_decoder_any_index
says: Look at the four special signs first
"""

# %% build_decoder
def build_decoder(word_index):
    return {"<pad>": 0, "<start>": 1, "<unk>": 2, "<unused>": 3} | {word: rank + 3 for word, rank in word_index.items()}
