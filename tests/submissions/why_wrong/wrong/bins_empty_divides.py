"""Python divides by zero in an empty bin.

loses: bins_empty
says: your function raised ZeroDivisionError: division by zero
says: So look whether a bin is empty before you take its mean
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    p = np.ravel(p)
    result = []
    for i in range(len(edges) - 1):
        inside = [j for j in range(len(y)) if edges[i] <= lengths[j] < edges[i + 1]]
        result.append(sum(int(p[j] >= 0.5) == y[j] for j in inside) / len(inside))
    return np.array(result)
