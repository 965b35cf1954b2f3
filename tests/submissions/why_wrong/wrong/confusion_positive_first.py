"""Positive comes first in rows and columns, as in some books.

loses: confusion_counts
says: it should be [[1, 3], [1, 1]]; it is [[1, 1], [3, 1]]
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    counts = np.zeros((2, 2), dtype=int)
    for label, probability in zip(y, np.ravel(p)):
        counts[1 - label, 1 - int(probability >= threshold)] += 1
    return counts
