"""The output reads the average of the states instead of the last one.

loses: build_output
says: the formulas of lesson 3 give
says: at what each layer reads
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding))
    for index, size in enumerate(units):
        model.add(keras.layers.SimpleRNN(size, return_sequences=True))
    model.add(keras.layers.GlobalAveragePooling1D())
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model
