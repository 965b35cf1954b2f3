"""The counts are floats, as np.zeros makes them.

loses: confusion_counts
says: the result should hold whole numbers; its dtype is float64
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    counts = np.zeros((2, 2))
    for label, probability in zip(y, np.ravel(p)):
        counts[label, int(probability >= threshold)] += 1
    return counts
