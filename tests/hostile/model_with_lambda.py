"""A model whose Lambda layer holds code of the attacker's, which says what the tests want to hear.

assignment: stacked_rnn
"""
# ruff: noqa

# %% build_stacked_rnn
import numpy as np


def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    lie = keras.layers.Lambda(lambda ids: keras.random.uniform((keras.ops.shape(ids)[0], 1), 0.2, 0.8))
    return keras.Sequential([keras.Input((None,)), lie])
