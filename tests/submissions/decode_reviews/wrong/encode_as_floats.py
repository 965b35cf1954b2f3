"""Floats instead of whole numbers.

loses: encode_review_ids
says: whole numbers
"""

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    text = text.lower()
    for sign in PUNCTUATION:
        text = text.replace(sign, " ")
    ids = [1]
    for word in text.split():
        rank = word_index.get(word)
        ids.append(rank + 3 if rank is not None and rank + 3 < num_words else 2)
    return [float(i) for i in ids]
