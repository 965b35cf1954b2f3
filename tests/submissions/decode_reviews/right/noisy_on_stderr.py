"""Right answers that warn, log and load TensorFlow aloud: what lands on standard error costs nothing."""

# %% build_decoder
import logging
import sys
import warnings


def build_decoder(word_index):
    warnings.warn("is this the right offset?", stacklevel=1)
    return {0: "<pad>", 1: "<start>", 2: "<unk>", 3: "<unused>", **{rank + 3: word for word, rank in word_index.items()}}


# %% decode_review
def decode_review(review, decoder):
    import tensorflow  # noqa: F401

    logging.getLogger("decode").error("about to decode")
    return " ".join(decoder.get(i, "<unk>") for i in review if i not in (0, 1))


# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    print("encoding", text[:20], file=sys.stderr)
    for sign in PUNCTUATION:
        text = text.replace(sign, " ")
    ids = [word_index.get(word, num_words) + 3 for word in text.lower().split()]
    return [1] + [i if i < num_words else 2 for i in ids]
