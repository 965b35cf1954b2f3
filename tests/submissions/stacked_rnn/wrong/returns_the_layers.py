"""Returns the list of layers, not a model.

loses: build_output build_layers build_masked build_unmasked train_sample
says: should return a Keras model; it returned [<Embedding
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    layers = [keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)]
    layers += [keras.layers.SimpleRNN(size, return_sequences=True) for size in units[:-1]]
    layers += [keras.layers.SimpleRNN(units[-1]), keras.layers.Dense(1, activation="sigmoid")]
    return layers
