"""Each layer reads the embedding.

loses: count_stacked
says: The second layer reads the 8 states of the first
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = vocab_size * embedding_dim, embedding_dim
    for size in units:
        total += features * size + size * size + size
        features = features
    return total + units[-1] + 1
