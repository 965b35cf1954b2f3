"""The recurrent layers start from other weights than Keras gives them.

loses: build_layers
says: its SimpleRNN has another kernel_initializer
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding))
    for index, size in enumerate(units):
        is_last = index == len(units) - 1
        model.add(keras.layers.SimpleRNN(size, return_sequences=not is_last, kernel_initializer="he_normal"))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model
