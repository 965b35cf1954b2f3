"""Right, with the functional interface, layers that have names, and one fit per epoch."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    ids = keras.Input((None,), name="ids")
    x = keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=bool(mask_padding), name="words")(ids)
    for number, size in enumerate(units, start=1):
        x = keras.layers.SimpleRNN(size, return_sequences=number != len(units), name=f"layer_{number}")(x)
    return keras.Model(ids, keras.layers.Dense(1, "sigmoid", name="verdict")(x), name="mine")

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    before = [embedding_dim, *units[:-1]]
    recurrent = sum(n * (d + n + 1) for d, n in zip(before, units))
    return vocab_size * embedding_dim + recurrent + units[-1] + 1

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(keras.optimizers.RMSprop(), keras.losses.BinaryCrossentropy(), metrics=["accuracy"])
    history = {"loss": [], "accuracy": []}
    for _ in range(epochs):
        one = model.fit(X, y, batch_size=batch_size, epochs=1, verbose=0).history
        for key in history:
            history[key] += one[key]
    return history
