"""The ids as text.

loses: encode_review_ids encode_review_punctuation encode_review_unknown encode_review_first_review
says: should return a list
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
    return " ".join(map(str, ids))
