"""Whole numbers of 32 bits, too small for a large network.

loses: count_stacked
says: should be 500010001752001; it is -1
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    sizes = np.array([embedding_dim, *units], dtype="int32")
    with np.errstate(over="ignore"):
        embedding = np.int32(vocab_size) * sizes[0]
    return embedding + np.sum((sizes[:-1] + sizes[1:] + 1) * sizes[1:], dtype="int32") + sizes[-1] + np.int32(1)
