"""maxlen zeros are added in place of padding to maxlen.

loses: invariant_all
says: To the review with 0, 1, 2, 3 and 4 zeros after it, the network says
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen for maxlen in maxlens if maxlen > len(review)]
    p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]
    return max(p) - min(p) <= atol
