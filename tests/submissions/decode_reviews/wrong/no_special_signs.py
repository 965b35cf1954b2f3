"""The four special signs are missing.

loses: build_decoder_ids build_decoder_any_index
says: Look at the four special signs first
"""

# %% build_decoder
def build_decoder(word_index):
    return {rank + 3: word for word, rank in word_index.items()}
