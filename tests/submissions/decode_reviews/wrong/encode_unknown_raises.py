"""An unknown word raises.

loses: encode_review_punctuation encode_review_unknown encode_review_first_review
says: KeyError
"""

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    text = text.lower()
    for sign in PUNCTUATION:
        text = text.replace(sign, " ")
    ids = [1]
    for word in text.split():
        ids.append(word_index[word] + 3 if word_index[word] + 3 < num_words else 2)
    return ids
