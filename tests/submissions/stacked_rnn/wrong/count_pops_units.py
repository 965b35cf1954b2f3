"""Takes the sizes out of the list that it was given.

loses: count_one_layer count_stacked
says: changed the list of units that it was given
says: has no attribute 'pop'
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = vocab_size * embedding_dim, embedding_dim
    while units:
        size = units.pop(0)
        total += features * size + size * size + size
        features = size
    return total + features + 1
