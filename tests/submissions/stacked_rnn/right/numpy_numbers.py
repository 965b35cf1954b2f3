"""Right, with NumPy where it goes, and a NumPy integer as the result."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    sizes = np.array(units).tolist()  # Keras takes no np.int64 for units
    model = keras.Sequential([keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)])
    for size, layers_to_come in zip(sizes, np.arange(len(sizes))[::-1]):
        model.add(keras.layers.SimpleRNN(size, return_sequences=layers_to_come > 0))
    model.add(keras.layers.Dense(1, "sigmoid"))
    return model

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    sizes = np.array([embedding_dim, *units], dtype=np.int64)
    recurrent = np.sum((sizes[:-1] + sizes[1:] + 1) * sizes[1:])
    return np.int64(vocab_size) * embedding_dim + recurrent + sizes[-1] + 1
