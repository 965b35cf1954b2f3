"""The search ends at 2,494, the longest review of the data set.

loses: choose_maxlen_enough
says: choose_maxlen(np.array([5000, 17]), 1.0) should return an int; it returned None
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    for maxlen in range(1, 2495):
        if np.mean(lengths <= maxlen) >= target:
            return maxlen
