"""A shorter length makes it False.

loses: invariant_all
says: All these lengths are shorter than the review: they are passed over
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    if min(maxlens) < len(review):
        return False
    p = [float(model(np.array([review + [0] * (n - len(review))]))[0, 0]) for n in [len(review), *maxlens]]
    return max(p) - min(p) <= atol
