"""Zeros are added with +, which adds numbers where the review is an array.

loses: invariant_models invariant_all
says: your function raised ValueError: operands could not be broadcast together
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    padded = [review] + [review + [0] * (maxlen - len(review)) for maxlen in maxlens if maxlen > len(review)]
    p = [float(model(np.array([ids]))[0, 0]) for ids in padded]
    return max(p) - min(p) <= atol
