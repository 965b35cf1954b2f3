"""Right, with NumPy's whole numbers instead of Python's, as sizes and as the result."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    sizes = np.array(units)
    model = keras.Sequential([keras.layers.Embedding(np.int64(vocab_size), np.int64(embedding_dim), mask_zero=mask_padding)])
    for size, more in zip(sizes, np.arange(len(sizes))[::-1]):
        model.add(keras.layers.SimpleRNN(int(size), return_sequences=bool(more)))
    model.add(keras.layers.Dense(np.int64(1), "sigmoid"))
    return model

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    sizes = np.array([embedding_dim, *units], dtype=np.int64)
    recurrent = np.sum((sizes[:-1] + sizes[1:] + 1) * sizes[1:])
    return np.int64(vocab_size) * embedding_dim + recurrent + sizes[-1] + 1
