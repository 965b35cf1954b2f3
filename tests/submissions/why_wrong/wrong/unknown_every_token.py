"""Every token counts, start and padding too.

loses: unknown_share
says: The start (id 1) is no word: the words are 5, 2 and 7
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    tokens = np.concatenate([np.asarray(review, dtype=int) for review in reviews]) if len(reviews) else np.array([])
    return float(np.mean(tokens == oov)) if len(tokens) else np.nan
