"""Task 3 calls task 1, which is blank; tasks 2 and 4 are done.

loses: confusion_counts mistakes_surest mistakes_edges invariant_models invariant_all
"""

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    lengths, right = np.asarray(lengths), (np.ravel(p) >= 0.5) == np.asarray(y)
    accuracies = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = right[(lengths >= low) & (lengths < high)]
        accuracies.append(inside.mean() if len(inside) else np.nan)
    return np.array(accuracies)

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    count = confusion(y, p)
    return np.argsort(-np.abs(np.ravel(p) - 0.5), kind="stable")[: min(k, count[0, 1] + count[1, 0])]

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = [token for review in reviews for token in review if token > 1]
    return words.count(oov) / len(words) if words else np.nan
