"""The search stops at 1,000, though some reviews are longer.

loses: choose_maxlen_enough
says: should return an int; it returned None, of type NoneType
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    for maxlen in range(1, 1000):
        if np.mean(lengths <= maxlen) >= target:
            return maxlen
