"""The probabilities must be equal to a fixed tolerance; atol is not used.

loses: invariant_all
says: The probabilities differ by 0.3, and atol is 0.5
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]
    p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]
    return bool(np.allclose(p, p[0], atol=1e-6))
