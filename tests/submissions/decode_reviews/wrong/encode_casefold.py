"""casefold makes ss of ß, which lower case is already.

loses: encode_review_punctuation
says: ß stays what it is
"""

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    text = text.casefold()
    for sign in PUNCTUATION:
        text = text.replace(sign, " ")
    ids = [1]
    for word in text.split():
        rank = word_index.get(word)
        ids.append(rank + 3 if rank is not None and rank + 3 < num_words else 2)
    return ids
