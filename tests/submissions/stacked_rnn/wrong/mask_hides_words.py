"""The mask hides id 1 as well.

loses: build_masked
says: Only id 0 is padding
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    ids = keras.Input((None,))
    x = keras.layers.Embedding(vocab_size, embedding_dim)(ids)
    mask = keras.ops.greater(ids, 1) if mask_padding else None
    for i, size in enumerate(units):
        x = keras.layers.SimpleRNN(size, return_sequences=i < len(units) - 1)(x, mask=mask)
    return keras.Model(ids, keras.layers.Dense(1, "sigmoid")(x))
