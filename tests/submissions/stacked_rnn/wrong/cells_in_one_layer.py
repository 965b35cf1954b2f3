"""One recurrent layer of stacked cells instead of stacked layers.

loses: build_output build_layers build_masked
says: 2 layers of the class SimpleRNN, one per entry of units
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding))
    model.add(keras.layers.RNN([keras.layers.SimpleRNNCell(size) for size in units]))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model
