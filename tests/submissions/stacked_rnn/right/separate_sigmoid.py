"""Right, with the sigmoid as a layer of its own, compiled twice, with another metric beside, and printing."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential()
    model.add(keras.Input(shape=(None,)))
    if mask_padding:
        model.add(keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=True))
    else:
        model.add(keras.layers.Embedding(vocab_size, embedding_dim))
    units = list(units)
    while len(units) > 1:
        model.add(keras.layers.SimpleRNN(units.pop(0), return_sequences=True))
    model.add(keras.layers.SimpleRNN(units.pop(), activation="tanh"))
    model.add(keras.layers.Dense(1))
    model.add(keras.layers.Activation("sigmoid"))
    model.compile("adam", "mse")
    model.summary()
    return model

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    print("training on", len(X), "reviews")
    model.compile(optimizer="RMSprop", loss=["binary_crossentropy"], metrics=["accuracy", "mae"])
    keras.utils.set_random_seed(seed)
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs)
    return {key: [float(np.float32(value)) for value in values] for key, values in history.history.items()}
