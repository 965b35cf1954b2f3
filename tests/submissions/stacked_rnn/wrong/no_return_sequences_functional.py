"""No layer returns sequences, with the functional interface: Keras complains while the network is built.

loses: build_output build_layers build_masked build_unmasked train_sample
says: a SimpleRNN needs the whole sequence of the layer before it
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    ids = keras.Input((None,))
    x = keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)(ids)
    for size in units:
        x = keras.layers.SimpleRNN(size)(x)
    return keras.Model(ids, keras.layers.Dense(1, activation="sigmoid")(x))
