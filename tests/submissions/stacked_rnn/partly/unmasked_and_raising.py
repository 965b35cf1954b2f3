"""Task 1 is done but for the mask, task 2 raises, task 3 is done.

loses: build_masked count_one_layer count_stacked train_sample
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    layers = [keras.layers.Embedding(vocab_size, embedding_dim)]
    for size in units[:-1]:
        layers.append(keras.layers.SimpleRNN(size, return_sequences=True))
    layers.append(keras.layers.SimpleRNN(units[-1]))
    layers.append(keras.layers.Dense(1, activation="sigmoid"))
    return keras.Sequential(layers)

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    return vocab_size * embedding_dim + sum(features * size for size in units)

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history.history
