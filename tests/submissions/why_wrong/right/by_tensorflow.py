"""TensorFlow does it, and NumPy's numbers come out."""

# %% extra
import tensorflow as tf

# %% confusion
def confusion(y, p, threshold=0.5):
    predicted = tf.cast(tf.reshape(tf.constant(p), [-1]) >= threshold, "int32")
    return tf.math.confusion_matrix(tf.cast(tf.constant(y), "int32"), predicted, num_classes=2).numpy()

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = tf.concat([tf.zeros(0, "int64")] + [tf.cast(list(review), "int64") for review in reviews], axis=0)
    words = words[words > 1]
    return float(tf.reduce_mean(tf.cast(words == oov, "float64"))) if len(words) else float("nan")

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    ids = tf.constant([list(review)])
    lengths = [maxlen for maxlen in maxlens if maxlen > len(review)]
    answers = tf.stack([model(ids)] + [model(tf.pad(ids, [[0, 0], [0, int(m) - len(review)]])) for m in lengths])
    return bool(tf.reduce_max(answers) - tf.reduce_min(answers) <= atol)
