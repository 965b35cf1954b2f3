"""In pandas: the index as a Series, turned round; a review mapped over the decoder; words mapped over the index."""

# %% extra
import re

import pandas as pd

# %% build_decoder
def build_decoder(word_index):
    ranks = pd.Series(word_index, dtype=int) + 3
    words = pd.Series(ranks.index, index=ranks.to_numpy())
    return pd.concat([pd.Series(["<pad>", "<start>", "<unk>", "<unused>"]), words]).to_dict()

# %% decode_review
def decode_review(review, decoder):
    words = pd.Series(list(review), dtype=object).map(lambda i: decoder.get(int(i), "<unk>"))
    return words[~words.isin(["<pad>", "<start>"])].str.cat(sep=" ") if len(words) else ""

# %% encode_review
def encode_review(text, word_index, num_words=10_000):
    punctuation = "[" + re.escape('!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n') + "]"
    words = pd.Series([text]).str.lower().str.replace(punctuation, " ", regex=True).str.split().explode().dropna()
    ids = words.map(word_index).add(3)
    return [1, *ids.where(ids < num_words, 2).fillna(2).astype(int)]
