"""Right, with return_state: the last state is what the output reads; the sequence goes to the next layer."""

# %% build_stacked_rnn
def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    ids = keras.Input((None,), dtype="int32")
    sequence = keras.layers.Embedding(vocab_size, embedding_dim, mask_zero=mask_padding)(ids)
    for size in units:
        sequence, state = keras.layers.SimpleRNN(size, return_sequences=True, return_state=True)(sequence)
    return keras.Model(inputs=[ids], outputs=[keras.layers.Dense(1, activation="sigmoid")(state)])
