"""A layer in between loses the mask.

loses: build_masked
says: So the mask must get lost
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential([keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)])
    for size in units[:-1]:
        model.add(keras.layers.SimpleRNN(size, return_sequences=True))
        model.add(keras.layers.Reshape((-1, size)))
    model.add(keras.layers.SimpleRNN(units[-1]))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model
