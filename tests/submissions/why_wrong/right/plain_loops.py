"""Loops and Python's own numbers, arrays only where the contract wants them."""

# %% confusion
def confusion(y, p, threshold=0.5):
    counts = np.zeros((2, 2), dtype=int)
    for label, probability in zip(y, np.ravel(p)):
        if probability >= threshold:
            counts[label, 1] += 1
        else:
            counts[label, 0] += 1
    return counts

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    p = np.ravel(p)
    result = []
    for i in range(len(edges) - 1):
        inside = right = 0
        for j in range(len(lengths)):
            if edges[i] <= lengths[j] < edges[i + 1]:
                inside += 1
                if int(p[j] >= 0.5) == y[j]:
                    right += 1
        result.append(right / inside if inside > 0 else float("nan"))
    return np.array(result)

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    mistakes = []
    for i in range(len(p)):
        if (p[i] >= 0.5 and y[i] == 0) or (p[i] < 0.5 and y[i] == 1):
            mistakes.append(i)
    return sorted(mistakes, key=lambda i: abs(p[i] - 0.5), reverse=True)[:k]

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words, unknown = 0, 0
    for review in reviews:
        for token in review:
            if token > 1:
                words += 1
            if token == oov:
                unknown += 1
    return unknown / words if words > 0 else float("nan")

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    probabilities = [float(model(np.array([review]))[0, 0])]
    for maxlen in maxlens:
        if maxlen >= len(review):
            padded = review + [0] * (maxlen - len(review))
            probabilities.append(float(model(np.array([padded]))[0, 0]))
    return max(probabilities) - min(probabilities) <= atol
