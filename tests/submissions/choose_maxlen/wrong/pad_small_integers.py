"""uint8, as for pixels, holds no id above 255.

loses: pad_review_short
says: out of bounds for uint8
"""

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    kept = review[-maxlen:] if truncating == "pre" else review[:maxlen]
    padded = np.zeros(maxlen, dtype=np.uint8)
    if padding == "pre":
        padded[maxlen - len(kept):] = kept
    else:
        padded[:len(kept)] = kept
    return padded
