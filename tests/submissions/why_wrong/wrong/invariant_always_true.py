"""Two shortcuts: always True where there is something to compare.

loses: invariant_models invariant_all
says: it should be False; it is True
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    p = [float(model(np.array([list(review)]))[0, 0]) for _ in maxlens]
    return max(p) - min(p) <= atol
