"""The output is regularised, which nobody asked for.

loses: build_layers
says: its Dense has another kernel_regularizer
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding))
    for index, size in enumerate(units):
        model.add(keras.layers.SimpleRNN(size, return_sequences=index < len(units) - 1))
    model.add(keras.layers.Dense(1, activation="sigmoid", kernel_regularizer="l2"))
    return model
