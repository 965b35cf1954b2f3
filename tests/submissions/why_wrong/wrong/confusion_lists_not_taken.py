"""Lists are not made arrays: a list has no order with a number.

loses: confusion_counts
says: your function raised TypeError: '>=' not supported between instances of 'list' and 'float'
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    predicted = p >= threshold
    return np.array([[np.sum((y == i) & (predicted == j)) for j in (0, 1)] for i in (0, 1)])
