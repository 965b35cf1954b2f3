"""One row more in the embedding, as a place for the padding.

loses: count_one_layer count_stacked
says: should be 16209: 16000 in the embedding, 200 in the SimpleRNN, 9 in the output; it is 16225
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total, features = (vocab_size + 1) * embedding_dim, embedding_dim
    for size in units:
        total += features * size + size * size + size
        features = size
    return total + features + 1
