"""Keras pads, but the settings are not passed on.

loses: pad_review_short pad_review_long
says: padding='post') should be [1, 14, 22, 0, 0]; it is [0, 0, 1, 14, 22]
says: truncating='post') should be [1, 14, 22]; it is [22, 16, 43]
"""

# %% pad_review
import rnn_course.quiet
from keras.utils import pad_sequences


def pad_review(review, maxlen, padding="pre", truncating="pre"):
    return pad_sequences([review], maxlen=maxlen)[0]
