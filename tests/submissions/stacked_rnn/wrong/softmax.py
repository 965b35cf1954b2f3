"""Softmax of one unit.

loses: build_output build_unmasked train_sample
says: The softmax of a single unit is always 1
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding))
    for index, size in enumerate(units):
        model.add(keras.layers.SimpleRNN(size, return_sequences=index < len(units) - 1))
    model.add(keras.layers.Dense(1, activation="softmax"))
    return model
