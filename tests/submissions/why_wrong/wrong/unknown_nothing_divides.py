"""Without words Python divides by zero.

loses: unknown_share
says: your function raised ZeroDivisionError: division by zero
says: There is no word in it, so the share is nan, without a warning
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = [token for review in reviews for token in review if token > 1]
    return words.count(oov) / len(words)
