"""The mask is on when it should be off, and off when it should be on.

loses: build_masked build_unmasked train_sample
says: see lesson 5
says: Does the function use its argument mask_padding?
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=not mask_padding))
    for index, size in enumerate(units):
        model.add(keras.layers.SimpleRNN(size, return_sequences=index < len(units) - 1))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model
