"""Shares of all reviews in place of counts.

loses: confusion_counts
says: the result should hold whole numbers; its dtype is float64
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    y, predicted = np.asarray(y), np.ravel(p) >= threshold
    return np.array([[np.mean((y == i) & (predicted == j)) for j in (0, 1)] for i in (0, 1)])
