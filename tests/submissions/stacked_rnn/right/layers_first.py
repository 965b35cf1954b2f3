"""Right, with the layers made first and joined afterwards, labels as floats, and the model's own history."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    recurrent = [keras.layers.SimpleRNN(n, return_sequences=True) for n in units]
    recurrent[-1].return_sequences = False
    embedding = keras.layers.Embedding(input_dim=vocab_size, output_dim=embedding_dim, mask_zero=mask_padding)
    return keras.Sequential([embedding, *recurrent, keras.layers.Dense(units=1, activation="sigmoid")])

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    shapes = [(vocab_size, embedding_dim)]
    features = embedding_dim
    for size in units:
        shapes += [(features, size), (size, size), (1, size)]
        features = size
    shapes += [(features, 1), (1, 1)]
    return sum(rows * columns for rows, columns in shapes)

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    model.compile(loss="binary_crossentropy", metrics=["accuracy"], optimizer="rmsprop", jit_compile=False)
    keras.utils.set_random_seed(int(seed))
    model.fit(x=X, y=y.astype("float32"), batch_size=batch_size, epochs=epochs, verbose=0, shuffle=True)
    return model.history.history
