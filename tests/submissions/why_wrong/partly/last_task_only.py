"""Only task 5 is done; the others are blank.

loses: confusion_counts bins_accuracy bins_empty mistakes_surest mistakes_edges unknown_share
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]
    p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]
    return bool(max(p) - min(p) <= atol)
