"""Rows are the predictions, columns the labels.

loses: confusion_counts
says: it should be [[1, 3], [1, 1]]; it is [[1, 1], [3, 1]]
says: Of four negative reviews one is called negative and three positive: row 0 is [1, 3]
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    counts = np.zeros((2, 2), dtype=int)
    for label, probability in zip(y, np.ravel(p)):
        counts[int(probability >= threshold), label] += 1
    return counts
