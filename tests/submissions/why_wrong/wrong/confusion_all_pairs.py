"""p of the shape (n, 1) is compared with y of (n,): every probability meets every label.

loses: confusion_counts
says: The same predictions as before, now in arrays, with p of the shape (6, 1)
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    y, predicted = np.array(y), np.array(p) >= threshold
    return np.array([[np.sum((y == i) & (predicted == j)) for j in (0, 1)] for i in (0, 1)])
