"""Every layer reads from the end to the beginning.

loses: build_output build_masked train_sample
says: Look at the activations (tanh, and the sigmoid at the end), and at what each layer reads
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding))
    for index, size in enumerate(units):
        model.add(keras.layers.SimpleRNN(size, return_sequences=index < len(units) - 1, go_backwards=True))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model
