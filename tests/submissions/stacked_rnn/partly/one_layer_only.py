"""Task 1 raises where a second layer is asked for, task 2 is blank, task 3 is done.

loses: build_output build_layers build_masked build_unmasked
loses: count_one_layer count_stacked train_sample
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    if len(units) > 1:
        raise NotImplementedError("more than one layer comes later")
    layers = [keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)]
    layers.append(keras.layers.SimpleRNN(units[-1]))
    layers.append(keras.layers.Dense(1, activation="sigmoid"))
    return keras.Sequential(layers)

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history.history
