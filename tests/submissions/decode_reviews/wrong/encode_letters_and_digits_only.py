"""Keeps letters, digits and apostrophes, not what is left out of the list of punctuation.

loses: encode_review_punctuation
says: Only the signs of the punctuation list become spaces
"""

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    clean = "".join(sign if sign.isalnum() or sign == "'" else " " for sign in text.lower())
    ids = [word_index.get(word, num_words) + 3 for word in clean.split()]
    return [1] + [i if i < num_words else 2 for i in ids]
