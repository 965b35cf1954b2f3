"""The unknown word is always the id 2.

loses: unknown_share
says: unknown_word_rate([[1, 2, 9, 9]], 9): it should be 0.6667; it is 0.3333
says: Here oov is 9, and 2 is a word
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = [token for review in reviews for token in review if token > 1]
    return words.count(2) / len(words) if words else np.nan
