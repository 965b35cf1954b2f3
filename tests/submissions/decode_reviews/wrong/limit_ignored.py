"""num_words is ignored.

loses: encode_review_unknown
says: which is not under 8
"""

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    text = text.lower()
    for sign in PUNCTUATION:
        text = text.replace(sign, " ")
    ids = [1]
    for word in text.split():
        ids.append(word_index.get(word, -1) + 3)
    return ids
