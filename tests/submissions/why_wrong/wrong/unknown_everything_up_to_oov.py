"""Ids below oov are left out as well.

loses: unknown_share
says: Here oov is 9, and 2 is a word
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = [token for review in reviews for token in review if token >= oov]
    return words.count(oov) / len(words) if words else np.nan
