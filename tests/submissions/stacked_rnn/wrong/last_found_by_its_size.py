"""The last layer is found by its size, not by its place: wrong where two layers are equally large.

loses: build_output build_layers build_masked
says: expected ndim=3, found ndim=2
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding))
    for size in units:
        model.add(keras.layers.SimpleRNN(size, return_sequences=size != units[-1]))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model
