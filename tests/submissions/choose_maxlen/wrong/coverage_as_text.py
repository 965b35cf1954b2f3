"""The right share, but as text, ready for printing.

loses: coverage_reviews
says: should return a float; it returned '0.75', of type str
"""

# %% coverage
def coverage(lengths, maxlen):
    return f"{np.mean(lengths <= maxlen):.2f}"
