"""Each probability is compared with that of the review as it is, not the largest with the smallest.

loses: invariant_all
says: The largest and the smallest probability must differ by at most atol
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]
    p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]
    return all(abs(other - p[0]) <= atol for other in p)
