"""Helper functions, own imports, another signature style, extra arguments with defaults."""

# %% decode_review
from functools import partial

def look_up(decoder, number):
    return decoder.get(int(number), "<unk>")

def decode_review(review: list, decoder: dict, left_out: tuple = (0, 1)) -> str:
    return " ".join(map(partial(look_up, decoder), filter(lambda i: i not in left_out, review)))

# %% encode_review
def clean(text: str) -> list[str]:
    for sign in PUNCTUATION:
        text = text.replace(sign, " ")
    return text.lower().split()

def encode_review(text: str, word_index: dict, num_words: int = 10_000) -> list[int]:
    known = {word: rank + 3 for word, rank in word_index.items() if rank + 3 < num_words}
    return [1, *(known.get(word, 2) for word in clean(text))]
