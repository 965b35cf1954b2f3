"""Only the capitals from A to Z are put in lower case.

loses: encode_review_punctuation
says: In lower case É becomes é
"""

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    text = "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in text)
    for sign in PUNCTUATION:
        text = text.replace(sign, " ")
    ids = [1]
    for word in text.split():
        rank = word_index.get(word)
        ids.append(rank + 3 if rank is not None and rank + 3 < num_words else 2)
    return ids
