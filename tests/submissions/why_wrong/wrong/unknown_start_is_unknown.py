"""The start counts as an unknown word.

loses: unknown_share
says: The start (id 1) is no word
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = [token for review in reviews for token in review if token > 0]
    return sum(token in (1, oov) for token in words) / len(words) if words else np.nan
