"""scikit-learn's confusion_matrix and accuracy_score."""

# %% extra
from sklearn.metrics import accuracy_score, confusion_matrix

# %% confusion
def confusion(y, p, threshold=0.5):
    return confusion_matrix(y, (np.ravel(p) >= threshold).astype(int), labels=[0, 1])

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, y, p = np.array(lengths), np.array(y), np.ravel(p)
    result = np.full(len(edges) - 1, np.nan)
    for i in range(len(edges) - 1):
        inside = np.logical_and(edges[i] <= lengths, lengths < edges[i + 1])
        if inside.sum():
            result[i] = accuracy_score(y[inside], p[inside] >= 0.5)
    return result
