"""Right, with a mask that is given to the first recurrent layer only: Keras hands it on."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    ids = keras.Input((None,))
    x = keras.layers.Embedding(vocab_size, embedding_dim)(ids)
    mask = keras.ops.not_equal(ids, 0) if mask_padding else None
    for i, size in enumerate(units):
        x = keras.layers.SimpleRNN(size, return_sequences=i < len(units) - 1)(x, mask=mask if i == 0 else None)
    return keras.Model(ids, keras.layers.Dense(1, "sigmoid")(x))
