"""Task 5 alone: right for whole lists of longer lengths, and nothing is passed over.

loses: confusion_counts bins_accuracy bins_empty mistakes_surest mistakes_edges unknown_share invariant_all
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    padded = [pad_sequences([review], maxlen=maxlen, padding="post", truncating="post") for maxlen in maxlens]
    p = [float(model(ids)[0, 0]) for ids in [np.array([list(review)]), *padded]]
    return max(p) - min(p) <= atol
