"""A list of lists comes back.

loses: confusion_counts
says: the result should be a NumPy array; it is [[1, 3], [1, 1]], of type list
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    counts = [[0, 0], [0, 0]]
    for label, probability in zip(y, np.ravel(p)):
        counts[label][int(probability >= threshold)] += 1
    return counts
