"""The threshold is always 0.5, whatever is asked.

loses: confusion_counts
says: confusion([0, 0], [0.5, 0.25], 0.25): it should be [[0, 2], [0, 0]]; it is [[1, 1], [0, 0]]
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    counts = np.zeros((2, 2), dtype=int)
    for label, probability in zip(y, np.ravel(p)):
        counts[label, int(probability >= 0.5)] += 1
    return counts
