"""The offset is forgotten: ids are ranks.

loses: build_decoder_ids build_decoder_any_index
says: its rank is 1, so its id is 4
"""

# %% build_decoder
def build_decoder(word_index):
    return {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"} | {rank: word for word, rank in word_index.items()}
