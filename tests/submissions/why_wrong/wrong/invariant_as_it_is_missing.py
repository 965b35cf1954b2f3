"""The review as it is is not asked for.

loses: invariant_models invariant_all
says: The review as it is counts as well
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [maxlen - len(review) for maxlen in maxlens if maxlen >= len(review)] or [0]
    p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]
    return max(p) - min(p) <= atol
