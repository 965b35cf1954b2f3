"""The lengths are taken as sorted, which the task does not promise.

loses: choose_maxlen_enough choose_maxlen_smallest
says: 0.75) should be 9; it is 5. With 9, 6 of 8 reviews stay whole
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    for i, length in enumerate(lengths):
        if (i + 1) / len(lengths) >= target:
            return length
