"""Embedding forgotten.

loses: count_one_layer count_stacked
says: The embedding seems to be left out
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = 0, embedding_dim
    for size in units:
        total += features * size + size * size + size
        features = size
    return total + features + 1
