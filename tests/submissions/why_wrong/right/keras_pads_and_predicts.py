"""pad_sequences makes the padding and predict gives the answers."""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    def probability(maxlen):
        return model.predict(pad_sequences([review], maxlen=maxlen, padding="post"), verbose=0).item()

    answers = [probability(maxlen) for maxlen in {len(review), *(m for m in maxlens if m >= len(review))}]
    return max(answers) - min(answers) <= atol
