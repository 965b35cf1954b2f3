"""Padding becomes vectors of zeros, which is no mask: the states go on changing.

loses: build_masked
says: The Embedding has to say which ids are padding
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    ids = keras.Input((None,), dtype="int32")
    x = keras.layers.Embedding(vocab_size, embedding_dim)(ids)
    if mask_padding:
        x = x * keras.ops.cast(ids != 0, "float32")[..., None]
    for index, size in enumerate(units):
        x = keras.layers.SimpleRNN(size, return_sequences=index < len(units) - 1)(x)
    return keras.Model(ids, keras.layers.Dense(1, activation="sigmoid")(x))
