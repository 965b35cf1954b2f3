"""Right, with a function inside that calls itself, and labels as a column."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    def stack(tensor, size, *others):
        states = keras.layers.SimpleRNN(size, return_sequences=len(others) > 0)(tensor)
        return stack(states, *others) if others else states

    ids = keras.layers.Input([None], dtype="int32")
    vectors = keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)(ids)
    return keras.models.Model(ids, keras.layers.Dense(1, activation="sigmoid")(stack(vectors, *units)))

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile("rmsprop", "binary_crossentropy", metrics=["accuracy"])
    return model.fit(X, y[:, None], batch_size=batch_size, epochs=epochs, verbose=0).history
