"""The zeros are appended to the review that was given.

loses: invariant_models invariant_all
says: your function changed what it was given
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    if not isinstance(review, list):
        review = review.tolist()
    p = [float(model(np.array([review]))[0, 0])]
    for maxlen in sorted(maxlens):
        while len(review) < maxlen:
            review.append(0)
        p.append(float(model(np.array([review]))[0, 0]))
    return max(p) - min(p) <= atol
