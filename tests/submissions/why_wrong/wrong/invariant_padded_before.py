"""The zeros are put before the review.

loses: invariant_models invariant_all
says: with one, two, three zeros after it 0.5, 0.2 and 0.9
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]
    p = [float(model(np.array([[0] * count + review]))[0, 0]) for count in zeros]
    return max(p) - min(p) <= atol
