"""Words found by a regular expression made of the list of signs; pads stripped by hand."""

# %% encode_review
import re

def encode_review(text, word_index, num_words=10_000):
    ids = [1]
    for word in re.findall("[^ " + re.escape(PUNCTUATION) + "]+", text.lower()):
        try:
            number = word_index[word] + 3
        except KeyError:
            number = 2
        ids.append(number if number < num_words else 2)
    return ids

# %% decode_review
def decode_review(review, decoder):
    text = ""
    for i in review:
        if i == 0 or i == 1:
            continue
        text += " " + (decoder[i] if i in decoder else "<unk>")
    return text.strip()
