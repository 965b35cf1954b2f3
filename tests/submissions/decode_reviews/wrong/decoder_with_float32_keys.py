"""Computes ids in NumPy, as floats of 32 bits.

loses: build_decoder_ids
says: should be whole numbers
"""

# %% build_decoder
import numpy as np


def build_decoder(word_index):
    ranks = np.array(list(word_index.values()), dtype=np.float32) + 3
    return {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>"} | dict(zip(ranks, word_index))
