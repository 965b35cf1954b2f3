"""No recurrent weights.

loses: count_one_layer count_stacked
says: W_hh seem to be left out
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = vocab_size * embedding_dim, embedding_dim
    for size in units:
        total += features * size + size
        features = size
    return total + features + 1
