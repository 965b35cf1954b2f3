"""A length shorter than the review cuts it.

loses: invariant_all
says: All these lengths are shorter than the review: they are passed over
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    p = [float(model(np.array([review]))[0, 0])]
    for maxlen in maxlens:
        padded = keras.utils.pad_sequences([review], maxlen=maxlen, padding="post", truncating="post")
        p.append(float(model(padded)[0, 0]))
    return max(p) - min(p) <= atol
