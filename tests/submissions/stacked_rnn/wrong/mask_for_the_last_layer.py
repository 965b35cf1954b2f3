"""The mask is made by hand and given to the last recurrent layer only.

loses: build_masked
says: The mask has to reach every recurrent layer
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    ids = keras.Input((None,), dtype="int32")
    mask = ids != 0 if mask_padding else None
    x = keras.layers.Embedding(vocab_size, embedding_dim)(ids)
    for size in units[:-1]:
        x = keras.layers.SimpleRNN(size, return_sequences=True)(x)
    x = keras.layers.SimpleRNN(units[-1])(x, mask=mask)
    return keras.Model(ids, keras.layers.Dense(1, activation="sigmoid")(x))
