"""Without words the rate is 0.

loses: unknown_share
says: unknown_word_rate([[1], []]): it should be nan; it is 0.0000
says: There is no word in it, so the share is nan
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = [token for review in reviews for token in review if token > 1]
    return words.count(oov) / max(len(words), 1)
