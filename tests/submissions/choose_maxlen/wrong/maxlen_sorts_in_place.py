"""The right number, but the lengths that came in are sorted in place.

loses: choose_maxlen_smallest
says: choose_maxlen changed the lengths [9, 5, 5, 5]: they are now [5, 5, 5, 9]. Sort a copy.
"""

# %% choose_maxlen
def choose_maxlen(lengths, target):
    lengths.sort()
    for i, length in enumerate(lengths):
        if (i + 1) / len(lengths) >= target:
            return length
