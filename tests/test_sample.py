"""The bundled sample is what its committed code generates, and is like the real reviews where lessons rely on it."""

import itertools

import numpy as np

from rnn_course import imdb, make_sample


def test_generating_it_again_gives_the_committed_files(tmp_path):
    make_sample.main(tmp_path)
    for name in ("x_train", "y_train", "x_test", "y_test"):
        again, committed = (np.load(folder / "imdb.npz", allow_pickle=True)[name] for folder in (tmp_path, imdb.SAMPLE))
        assert again.tolist() == committed.tolist()
    index = "imdb_word_index.json"
    assert (tmp_path / index).read_text() == (imdb.SAMPLE / index).read_text()


def test_size():
    assert sum(file.stat().st_size for file in imdb.SAMPLE.iterdir()) < 1_000_000
    (X_train, y_train), (X_test, y_test) = imdb.load_data(source="sample")
    assert X_train.shape == X_test.shape == (2_000,)
    assert y_train.mean() == y_test.mean() == 0.5


def test_published_first_review():
    (X_train, _), _ = imdb.load_data(num_words=100_000, source="sample")
    words = {rank + 3: word for word, rank in imdb.get_word_index("sample").items()}
    assert X_train[0][1:] == make_sample.FIRST_REVIEW_IDS
    assert [words[i] for i in X_train[0][1:]] == make_sample.FIRST_REVIEW


def test_words_are_ranked_by_frequency():
    """Zipf-like: the most frequent tenth of the words makes most of the text, and counts fall with the rank."""
    (X_train, _), (X_test, _) = imdb.load_data(num_words=100_000, source="sample")
    counts = np.bincount(np.concatenate([*X_train, *X_test]))[4:]
    seen = np.flatnonzero(counts)
    assert counts[seen[: len(seen) // 10]].sum() > 0.8 * counts.sum()
    invented = [i for i in seen if i + 4 not in make_sample.FIRST_REVIEW_IDS]
    assert (np.diff(counts[invented]) <= 0).all()


def test_some_words_are_beyond_the_first_10_000():
    (X_train, _), _ = imdb.load_data(num_words=10_000, source="sample")
    unknown = np.mean([i == 2 for review in X_train for i in review])
    assert 0.005 < unknown < 0.05


def test_order_matters():
    """Every opinion word is used on both sides: only "not" before it tells which."""
    (X_train, y_train), _ = imdb.load_data(source="sample")
    rank = imdb.get_word_index("sample")
    good, bad, negation = ([rank[w] + 3 for w in words] for words in (make_sample.GOOD, make_sample.BAD, ["not"]))
    for label, word in ((1, bad[0]), (0, good[0])):
        text = [i for review in X_train[y_train == label] for i in review]
        with_not = sum(a == negation[0] and b == word for a, b in itertools.pairwise(text))
        assert with_not > 0.5 * text.count(word)
