"""One bias for each layer instead of one for each unit.

loses: count_one_layer count_stacked
says: it is 16202
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = vocab_size * embedding_dim, embedding_dim
    for size in units:
        total += features * size + size * size + 1
        features = size
    return total + features + 1
