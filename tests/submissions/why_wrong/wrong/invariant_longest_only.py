"""Only the longest length is compared with the review as it is.

loses: invariant_models invariant_all
says: Padded to 6 ids, the middle one of the lengths, it says 0.9
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    longest = max([len(review), *maxlens])
    p = float(model(np.array([review]))[0, 0])
    q = float(model(np.array([review + [0] * (longest - len(review))]))[0, 0])
    return abs(p - q) <= atol
