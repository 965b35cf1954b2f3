"""Each probability is compared with the one before it only.

loses: invariant_all
says: The largest and the smallest probability must differ by at most atol
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]
    p = np.array([float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros])
    return bool(np.all(np.abs(np.diff(p)) <= atol))
