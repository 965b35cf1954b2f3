"""Right, with imports and helper functions of its own in a cell of its own, and own checks that print."""

# %% extra
from functools import partial, reduce

from keras import Sequential
from keras.layers import Dense, Embedding, Input, SimpleRNN
from keras.optimizers import RMSprop

inner = partial(SimpleRNN, return_sequences=True)


def count_rnn(total_and_features, size):
    total, features = total_and_features
    return total + (features + 1 + size) * size, size


def count_dense(inputs, outputs=1):
    return (inputs + 1) * outputs

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    *first, last = units
    recurrent = [*map(inner, first), SimpleRNN(last)]
    return Sequential([Input((None,)), Embedding(vocab_size, embedding_dim, mask_zero=mask_padding), *recurrent, Dense(1, "sigmoid")])


build_stacked_rnn(20, 3, [5, 2]).summary()

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = reduce(count_rnn, units, (vocab_size * embedding_dim, embedding_dim))
    return total + count_dense(features)


assert count_parameters(20, 3, [5, 2]) == build_stacked_rnn(20, 3, [5, 2]).count_params()

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    model.compile(RMSprop(), "binary_crossentropy", metrics=["accuracy"])
    keras.utils.set_random_seed(seed)
    return model.fit(X, y, batch_size, epochs, verbose=0).history
