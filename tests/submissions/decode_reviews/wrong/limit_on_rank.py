"""The rank is compared with num_words, not the id.

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
        rank = word_index.get(word)
        ids.append(rank + 3 if rank is not None and rank < num_words else 2)
    return ids
