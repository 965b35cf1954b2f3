"""The list of units is emptied.

loses: build_layers
says: changed the list of units
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential([keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)])
    while units:
        size = units.pop(0)
        model.add(keras.layers.SimpleRNN(size, return_sequences=bool(units)))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model
