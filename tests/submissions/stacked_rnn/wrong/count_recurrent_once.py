"""Recurrent weights counted as one per unit.

loses: count_one_layer count_stacked
says: W_hh connects each of the 8 units with each of the 8
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = vocab_size * embedding_dim, embedding_dim
    for size in units:
        total += features * size + size + size
        features = size
    return total + features + 1
