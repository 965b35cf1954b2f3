"""Predictions are rounded probabilities: Python and NumPy round 0.5 to 0.

loses: confusion_counts
says: A probability of exactly the threshold counts as positive
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    counts = np.zeros((2, 2), dtype=int)
    for label, predicted in zip(y, np.round(np.ravel(p) - threshold + 0.5).astype(int)):
        counts[label, predicted] += 1
    return counts
