"""Each word counts once, however often it occurs.

loses: unknown_share
says: unknown_word_rate([[5, 2, 9, 2]]): it should be 0.5000; it is 0.3333
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = {token for review in reviews for token in review if token > 1}
    return (oov in words) / len(words) if words else np.nan
