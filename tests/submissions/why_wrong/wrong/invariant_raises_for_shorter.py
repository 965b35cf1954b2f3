"""A shorter length is refused with an error.

loses: invariant_all
says: your function raised ValueError: 2 is shorter than the review
says: All these lengths are shorter than the review: they are passed over
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review, p = list(review), [float(model(np.array([list(review)]))[0, 0])]
    for maxlen in maxlens:
        if maxlen < len(review):
            raise ValueError(f"{maxlen} is shorter than the review")
        p.append(float(model(np.array([review + [0] * (maxlen - len(review))]))[0, 0]))
    return max(p) - min(p) <= atol
