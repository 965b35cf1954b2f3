"""Task 3 trains and then raises, on a name of its own that does not exist; tasks 1 and 2 are done.

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

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return histroy.history
