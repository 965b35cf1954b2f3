"""Right, with a mask computed from the ids and handed to each layer, and batches drawn by hand."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    ids = keras.Input(shape=(None,), dtype="int64")
    mask = keras.ops.not_equal(ids, 0) if mask_padding else None
    x = keras.layers.Embedding(vocab_size, embedding_dim)(ids)
    for size in units[:-1]:
        x = keras.layers.SimpleRNN(size, return_sequences=True)(x, mask=mask)
    x = keras.layers.SimpleRNN(units[-1])(x, mask=mask)
    return keras.Model(ids, keras.layers.Dense(1, activation=keras.activations.sigmoid)(x))

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    def recurrent_and_output(inputs, sizes):
        if not sizes:
            return inputs + 1
        return sizes[0] * (inputs + sizes[0] + 1) + recurrent_and_output(sizes[0], sizes[1:])

    return vocab_size * embedding_dim + recurrent_and_output(embedding_dim, tuple(units))

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=1e-3),
        loss=keras.losses.binary_crossentropy,
        metrics=[keras.metrics.BinaryAccuracy(name="accuracy")],
    )
    rng = np.random.default_rng(seed)
    history = {"loss": [], "accuracy": []}
    for _ in range(epochs):
        order = rng.permutation(len(X))
        sums = dict.fromkeys(history, 0.0)
        for i in range(0, len(X), batch_size):
            batch = order[i : i + batch_size]
            logs = model.train_on_batch(X[batch], y[batch], return_dict=True)  # of this batch alone
            for key in history:
                sums[key] += len(batch) * float(logs[key])
        for key in history:
            history[key].append(sums[key] / len(X))
    return history
