"""Right, with names of its own that the tests use too."""

# %% build_stacked_rnn
from keras import layers


def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    network = keras.Sequential([keras.Input((None,), dtype="int32"), layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)])
    for number, size in enumerate(units, start=1):
        network.add(layers.SimpleRNN(size, return_sequences=number < len(units)))
    network.add(layers.Dense(1, activation="sigmoid"))
    return network

# %% train
from keras import losses, optimizers

loss, optimizer = losses.BinaryCrossentropy, optimizers.RMSprop


def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer(), loss(), metrics=["accuracy"])
    return model.fit(X, y, epochs=epochs, batch_size=batch_size, verbose=0).history
