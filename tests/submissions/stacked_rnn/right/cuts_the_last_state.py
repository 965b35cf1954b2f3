"""Right, with sequences from every recurrent layer, and the last state cut out of the last of them."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    ids = keras.Input((None,), dtype="int32")
    states = keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)(ids)
    for size in units:
        states = keras.layers.SimpleRNN(size, return_sequences=True)(states)
    return keras.Model(ids, keras.layers.Dense(1, activation="sigmoid")(states[:, -1]))
