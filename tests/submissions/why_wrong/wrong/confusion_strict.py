"""A probability of exactly the threshold counts as negative.

loses: confusion_counts
says: confusion([0, 0], [0.5, 0.25]): it should be [[1, 1], [0, 0]]; it is [[2, 0], [0, 0]]
says: A probability of exactly the threshold counts as positive
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    y, predicted = np.asarray(y), np.ravel(p) > threshold
    return np.array([[np.sum((y == i) & (predicted == j)) for j in (0, 1)] for i in (0, 1)])
