"""A float.

loses: count_one_layer
says: of type float
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = vocab_size * embedding_dim, embedding_dim
    for size in units:
        total += features * size + size * size + size
        features = size
    return float(total + features + 1)
