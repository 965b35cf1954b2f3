"""No mask at all.

loses: build_masked train_sample
says: The Embedding has to say which ids are padding
says: About 50 percent is guessing
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=False))
    for index, size in enumerate(units):
        model.add(keras.layers.SimpleRNN(size, return_sequences=index < len(units) - 1))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model
