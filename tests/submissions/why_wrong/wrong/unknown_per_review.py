"""A rate for each review.

loses: unknown_share
says: the result should be one float; it is [0.5], of type list
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    rates = []
    for review in reviews:
        words = [token for token in review if token > 1]
        rates.append(words.count(oov) / len(words) if words else np.nan)
    return rates
