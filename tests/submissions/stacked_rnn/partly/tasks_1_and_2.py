"""Tasks 1 and 2 are done, task 3 is blank.

loses: train_history train_network train_sample train_seed
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    layers = [keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)]
    for size in units[:-1]:
        layers.append(keras.layers.SimpleRNN(size, return_sequences=True))
    layers.append(keras.layers.SimpleRNN(units[-1]))
    layers.append(keras.layers.Dense(1, activation="sigmoid"))
    return keras.Sequential(layers)

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total = vocab_size * embedding_dim
    for before, size in zip([embedding_dim, *units], units):
        total += (before + size + 1) * size
    return total + units[-1] + 1
