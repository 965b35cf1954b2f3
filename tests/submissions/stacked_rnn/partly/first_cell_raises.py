"""The first answer's cell stops on the learner's own check; the function is there, and so is task 2. Task 3 is blank.

loses: train_history train_network train_sample train_seed
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    layers = [keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)]
    for size in units[:-1]:
        layers.append(keras.layers.SimpleRNN(size, return_sequences=True))
    layers.append(keras.layers.SimpleRNN(units[-1]))
    layers.append(keras.layers.Dense(1, activation="sigmoid"))
    return keras.Sequential(layers)


print(build_stacked_rnn(50, 4, [6])(X_train))  # X_train is loaded only further down

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total = vocab_size * embedding_dim
    for before, size in zip([embedding_dim, *units], units):
        total += (before + size + 1) * size
    return total + units[-1] + 1
