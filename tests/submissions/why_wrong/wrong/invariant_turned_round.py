"""True where the answers differ.

loses: invariant_models invariant_all
says: It has a mask, so it says 0.9 however many zeros follow
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]
    p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]
    return max(p) - min(p) > atol
