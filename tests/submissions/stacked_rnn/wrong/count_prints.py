"""Prints the number instead of returning it.

loses: count_one_layer count_stacked
says: should return an int; it returned None
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = vocab_size * embedding_dim, embedding_dim
    for size in units:
        total += features * size + size * size + size
        features = size
    print(total + features + 1)
