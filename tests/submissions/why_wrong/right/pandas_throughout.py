"""In pandas: crosstab, cut and groupby, sort_values, explode."""

# %% extra
import pandas as pd

# %% confusion
def confusion(y, p, threshold=0.5):
    table = pd.DataFrame({"y": np.ravel(y), "said": (np.ravel(p) >= threshold).astype(int)})
    counts = table.value_counts().reindex(pd.MultiIndex.from_product([(0, 1), (0, 1)]), fill_value=0)
    return counts.to_numpy().reshape(2, 2)

# %% accuracy_by_length
def accuracy_by_length(lengths, y, p, edges):
    table = pd.DataFrame({"right": (np.ravel(p) >= 0.5) == np.ravel(y).astype(bool)})
    table["bin"] = pd.cut(np.asarray(lengths), edges, right=False, labels=False)
    return table.groupby("bin")["right"].mean().reindex(range(len(edges) - 1)).to_numpy(dtype=float)

# %% most_confident_mistakes
def most_confident_mistakes(y, p, k):
    table = pd.DataFrame({"y": np.ravel(y), "p": np.ravel(p)})
    table["sure"] = (table["p"] - 0.5).abs()
    mistakes = table[(table["p"] >= 0.5) != (table["y"] == 1)]
    return mistakes.sort_values("sure", ascending=False, kind="stable").index[:k].to_list()

# %% unknown_word_rate
def unknown_word_rate(reviews, oov=2):
    words = pd.Series([list(review) for review in reviews], dtype=object).explode().dropna().astype(int)
    words = words[words >= 2]
    return float((words == oov).mean())

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    answers = pd.Series([len(review), *[m for m in maxlens if m > len(review)]]).map(
        lambda m: float(np.ravel(model(np.array([list(review) + [0] * (m - len(review))])))[0])
    )
    return bool(answers.max() - answers.min() <= atol)
