"""The padding counts as words.

loses: unknown_share
says: The start (1) and the padding (0) are no words: two of six are unknown
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = [token for review in reviews for token in review if token != 1]
    return words.count(oov) / len(words) if words else np.nan
