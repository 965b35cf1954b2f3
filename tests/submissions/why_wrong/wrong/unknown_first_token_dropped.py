"""The first token of every review is taken for the start.

loses: unknown_share
says: unknown_word_rate([[5, 2, 9, 2]]): it should be 0.5000; it is 0.6667
says: Two of four words are unknown
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = [token for review in reviews for token in review[1:] if token != 0]
    return words.count(oov) / len(words) if words else np.nan
