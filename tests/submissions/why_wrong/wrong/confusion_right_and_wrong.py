"""The rows are right and wrong in place of the true labels.

loses: confusion_counts
says: row 1 is [1, 1]
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    counts = np.zeros((2, 2), dtype=int)
    for label, probability in zip(y, np.ravel(p)):
        predicted = int(probability >= threshold)
        counts[int(predicted != label), predicted] += 1
    return counts
