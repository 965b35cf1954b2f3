"""The predictions are written into the p that was given.

loses: confusion_counts
says: your function changed what it was given
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    for i in range(len(p)):
        p[i] = 1 if p[i] >= threshold else 0
    y, predicted = np.asarray(y), np.ravel(p)
    return np.array([[np.sum((y == i) & (predicted == j)) for j in (0, 1)] for i in (0, 1)])
