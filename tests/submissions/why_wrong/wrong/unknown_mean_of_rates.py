"""The mean of the reviews' own rates.

loses: unknown_share
says: unknown_word_rate([[2], [5, 6, 7, 8]]): it should be 0.2000; it is 0.5000
says: Divide once, after all reviews
"""

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    rates = []
    for review in reviews:
        words = [token for token in review if token > 1]
        if words:
            rates.append(words.count(oov) / len(words))
    return float(np.mean(rates)) if rates else np.nan
