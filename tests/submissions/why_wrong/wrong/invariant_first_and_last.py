"""Only the first and the last length are compared.

loses: invariant_models invariant_all
says: Padded to 6 ids, the middle one of the lengths, it says 0.9
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]
    p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]
    return abs(p[0] - p[-1]) <= atol
