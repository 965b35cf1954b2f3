"""Only the first recurrent layer is counted.

loses: count_stacked
says: 200 and 52 in the recurrent layers
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    size = units[0]
    return vocab_size * embedding_dim + size * (embedding_dim + size + 1) + units[-1] + 1
