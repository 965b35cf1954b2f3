"""Two outputs.

loses: build_output build_layers train_sample
says: The output layer should have one unit
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding))
    for index, size in enumerate(units):
        model.add(keras.layers.SimpleRNN(size, return_sequences=index < len(units) - 1))
    model.add(keras.layers.Dense(2, activation="softmax"))
    return model
