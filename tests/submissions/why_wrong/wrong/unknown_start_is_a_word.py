"""The start counts as a word.

loses: unknown_share
says: unknown_word_rate([[1, 5, 2], [1, 7]]): it should be 0.3333; it is 0.2000
says: The start (id 1) is no word
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = [token for review in reviews for token in review if token > 0]
    return words.count(oov) / len(words) if words else np.nan
