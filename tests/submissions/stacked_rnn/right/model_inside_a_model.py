"""Right, with a model inside the model, an old argument of Embedding that Keras warns about, and three seeds set by hand."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    body = keras.Sequential([keras.layers.Embedding(vocab_size, embedding_dim, input_length=None, mask_zero=mask_padding)])
    for i in range(len(units)):
        body.add(keras.layers.SimpleRNN(units[i], return_sequences=(i + 1) != len(units)))
    return keras.Sequential([keras.Input((None,), dtype="int32"), body, keras.layers.Dense(1, "sigmoid")])

# %% train
import random

import tensorflow as tf


def train(model, X, y, epochs, batch_size=128, seed=0):
    random.seed(seed)
    np.random.seed(seed)
    tf.random.set_seed(seed)
    model.compile(optimizer=keras.optimizers.get("rmsprop"), loss="bce", metrics=["accuracy"])
    return dict(model.fit(np.array(X), np.array(y), batch_size, epochs, verbose=2).history)
