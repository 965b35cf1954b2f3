"""The table has a row and a column only for labels that occur.

loses: confusion_counts
says: the result should have the shape (2, 2); it has (1, 2)
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    y, predicted = np.ravel(y), (np.ravel(p) >= threshold).astype(int)
    return np.array([[np.sum((y == i) & (predicted == j)) for j in np.unique(predicted)] for i in np.unique(y)])
