"""The labels 0 and 1 are compared in place of the probabilities.

loses: invariant_models invariant_all
says: Padded to 6 ids, the middle one of the lengths, it says 0.9
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]
    labels = {float(model(np.array([review + [0] * count]))[0, 0]) >= 0.5 for count in zeros}
    return len(labels) == 1
