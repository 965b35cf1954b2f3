"""The share of reviews in which an unknown word occurs.

loses: unknown_share
says: it should be 0.5000; it is 1.0000
says: Two of four words are unknown
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    return float(np.mean([oov in review for review in reviews])) if len(reviews) else np.nan
