"""Works for two entries of units only, as in lesson 4.

loses: build_output build_layers build_masked build_unmasked
says: list index out of range
"""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    return keras.Sequential(
        [
            keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding),
            keras.layers.SimpleRNN(units[0], return_sequences=True),
            keras.layers.SimpleRNN(units[1]),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
