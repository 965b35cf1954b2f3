"""NumPy without loops: bincount, digitize, lexsort, concatenate."""

# %% confusion
def confusion(y, p, threshold=0.5):
    predicted = (np.reshape(p, -1) >= threshold).astype(int)
    return np.bincount(2 * np.asarray(y, dtype=int) + predicted, minlength=4).reshape(2, 2)

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    right = ((np.reshape(p, -1) >= 0.5) == np.asarray(y)).astype(float)
    number = np.digitize(lengths, edges)  # 0: before the first edge; len(edges): after the last
    inside = np.bincount(number, minlength=len(edges) + 1)[1:-1]
    correct = np.bincount(number, weights=right, minlength=len(edges) + 1)[1:-1]
    with np.errstate(invalid="ignore"):
        return correct / inside

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.reshape(p, -1)
    mistakes, = np.nonzero((p >= 0.5).astype(int) != np.asarray(y))
    return mistakes[np.lexsort((mistakes, -np.abs(p[mistakes] - 0.5)))][:k]

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    tokens = np.concatenate([np.zeros(1, dtype=int), *(np.asarray(review, dtype=int) for review in reviews)])
    words = tokens[tokens >= 2]
    return np.count_nonzero(words == oov) / words.size if words.size else np.nan

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    answers = [np.asarray(model(np.array([review])))]
    for maxlen in np.unique(maxlens):
        if maxlen > len(review):
            answers.append(np.asarray(model(np.pad(review, (0, maxlen - len(review)))[None])))
    return np.ptp(answers) <= atol
