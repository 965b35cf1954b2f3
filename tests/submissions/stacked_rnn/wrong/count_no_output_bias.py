"""The bias of the output is left out.

loses: count_one_layer count_stacked
says: The bias of the output seems to be left out
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = vocab_size * embedding_dim, embedding_dim
    for size in units:
        total += features * size + size * size + size
        features = size
    return total + features
