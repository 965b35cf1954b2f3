"""The right number, but as a float.

loses: choose_maxlen_enough
says: should return an int; it returned 9.0, of type float
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    return float(np.quantile(lengths, target, method="inverted_cdf"))
