"""The output reads all layers.

loses: count_stacked
says: the output reads the 4 of
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = vocab_size * embedding_dim, embedding_dim
    for size in units:
        total += features * size + size * size + size
        features = size
    return total + sum(units) + 1
