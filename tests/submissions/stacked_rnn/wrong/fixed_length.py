"""The length of the reviews is fixed.

loses: build_output build_masked build_unmasked train_sample
says: do not fix the length of the reviews
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    model = keras.Sequential([keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)])
    for i, size in enumerate(units):
        model.add(keras.layers.SimpleRNN(size, return_sequences=i < len(units) - 1))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    ids = keras.Input((256,))
    return keras.Model(ids, model(ids))
