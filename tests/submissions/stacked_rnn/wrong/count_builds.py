"""Counts a network that it builds.

loses: count_stacked
says: by formula, without building a network
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    model = build_stacked_rnn(vocab_size, embedding_dim, list(units))
    model(np.zeros((1, 2)))
    return model.count_params()
