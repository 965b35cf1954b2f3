"""One layer short.

loses: build_output build_layers build_masked
says: one per entry of units
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding))
    for index, size in enumerate(units[1:]):
        model.add(keras.layers.SimpleRNN(size, return_sequences=index < len(units) - 2))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model
