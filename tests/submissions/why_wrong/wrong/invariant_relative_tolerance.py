"""atol is given to allclose in the place of rtol, so it is a share of the probability.

loses: invariant_all
says: To the review with 0, 1, 2, ... zeros after it, the network says [0.02, 0.05, 0.03]
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]
    p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]
    return bool(np.allclose(max(p), min(p), atol))
