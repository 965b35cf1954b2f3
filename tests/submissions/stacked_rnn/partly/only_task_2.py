"""Task 2 only.

loses: build_output build_layers build_masked build_unmasked
loses: train_history train_network train_sample train_seed
"""

# %% count_parameters
def count_parameters(vocab_size, embedding_dim, units):
    total = vocab_size * embedding_dim
    for before, size in zip([embedding_dim, *units], units):
        total += (before + size + 1) * size
    return total + units[-1] + 1
