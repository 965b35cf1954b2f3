"""Nothing is returned.

loses: build_decoder_ids build_decoder_any_index
says: Does the function end with `return`?
"""

# %% build_decoder
def build_decoder(word_index):
    decoder = {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"}
    decoder |= {rank + 3: word for word, rank in word_index.items()}
