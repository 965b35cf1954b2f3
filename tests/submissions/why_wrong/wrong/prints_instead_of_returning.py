"""Everything is printed and nothing returned.

loses: confusion_counts bins_accuracy bins_empty mistakes_surest mistakes_edges unknown_share
loses: invariant_models invariant_all
says: the result should be a NumPy array; it is None, of type NoneType. Does the function end with `return`
says: the result should be a one-dimensional array or a list of indices; it is None
says: the result should be one float; it is None
says: the result should be True or False; it is None
"""

# %% confusion
def confusion(y, p, threshold=0.5):
    y, predicted = np.asarray(y), np.ravel(p) >= threshold
    print(np.array([[np.sum((y == i) & (predicted == j)) for j in (0, 1)] for i in (0, 1)]))

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    for low, high in zip(edges[:-1], edges[1:]):
        inside = right[(lengths >= low) & (lengths < high)]
        print(inside.mean() if len(inside) else np.nan)

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    p = np.ravel(p)
    mistakes = np.flatnonzero((p >= 0.5) != y)
    print(mistakes[np.argsort(-np.abs(p[mistakes] - 0.5), kind="stable")][:k])

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = [token for review in reviews for token in review if token > 1]
    print(words.count(oov) / len(words) if words else np.nan)

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    review = list(review)
    zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]
    p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]
    print(max(p) - min(p) <= atol)
