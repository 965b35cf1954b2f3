"""The contest of lesson 7: who tells good reviews from bad ones best, and at what price?

``python lessons/contest.py`` runs every contestant, from three seeds where chance plays a part, and writes a row after each
run into ``contest.csv`` beside this file. Rows that are there already are kept, so an interrupted contest goes on where it
stopped. To run it anew, delete rows, or name another file: ``python lessons/contest.py again.csv``. Seconds are CPU seconds, of
all cores together. Let nothing else run: on a busy machine they have come out three times as many.
"""

import csv
import itertools
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import rnn_course.quiet  # noqa: F401  (silences TensorFlow's start-up messages)

# isort: split
import keras
import numpy as np
from keras import layers
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression

from rnn_course import imdb

WORDS, LONGEST = 20_000, 400  # the most frequent words; a network reads the last 400 of a review
SEEDS, EPOCHS, BATCH = (0, 1, 2), 5, 64


# Those who count: a review is a bag, and a logistic regression adds up weights.
def single(review: list[int]) -> list[tuple]:
    """Every word of a review."""
    return [*zip(review)]


def single_and_pairs(review: list[int]) -> list[tuple]:
    """Every word, and every two words that stand side by side."""
    return [*zip(review), *itertools.pairwise(review)]


def ratios(bags: csr_matrix, y: np.ndarray) -> np.ndarray:
    """Naive Bayes: the logarithm of how much more often a word stands in positive reviews."""
    positive, negative = 1 + bags[y == 1].sum(axis=0), 1 + bags[y == 0].sum(axis=0)
    return np.asarray(np.log((positive / positive.sum()) / (negative / negative.sum())))


class Counting:
    """Bags of words, weighted by TF-IDF or by the ratios of naive Bayes, and a logistic regression."""

    def __init__(self, analyzer: Callable, naive_bayes: bool) -> None:
        self.vectorizer = CountVectorizer(analyzer=analyzer, min_df=2, binary=naive_bayes)
        self.naive_bayes, self.tfidf = naive_bayes, TfidfTransformer()

    def weigh(self, bags: csr_matrix) -> csr_matrix:
        return bags.multiply(self.ratios).tocsr() if self.naive_bayes else self.tfidf.transform(bags)

    def fit(self, X: np.ndarray, y: np.ndarray, X_valid: np.ndarray, y_valid: np.ndarray) -> None:
        """Fit with four strengths of regularisation, and keep what is best in validation."""
        bags = self.vectorizer.fit_transform(X)
        if self.naive_bayes:
            self.ratios = ratios(bags, y)
        else:
            self.tfidf.fit(bags)
        weighed = self.weigh(bags)
        weighed_valid = self.weigh(self.vectorizer.transform(X_valid))
        tried = [LogisticRegression(C=C, max_iter=1000) for C in (0.01, 0.1, 1, 10)]
        fitted = [regression.fit(weighed, y) for regression in tried]
        self.regression = max(fitted, key=lambda one: one.score(weighed_valid, y_valid))
        self.parameters = weighed.shape[1] + 1

    def positive(self, reviews: np.ndarray) -> np.ndarray:
        """The probability that a review is positive, (reviews,)."""
        return self.regression.predict_proba(self.weigh(self.vectorizer.transform(reviews)))[:, 1]


# Those who read: every word becomes 64 numbers. They differ only in what stands between these and the last unit.
def words_in(mask: bool = True) -> tuple[keras.KerasTensor, keras.KerasTensor]:
    ids = keras.Input(shape=(None,))  # (batch, time)
    words = layers.Embedding(WORDS, 64, mask_zero=mask)(ids)  # (batch, time, 64)
    # In training three words in ten are blotted out, and three in ten of the 64 numbers:
    words = layers.Dropout(0.3, noise_shape=(None, None, 1))(words)
    return ids, layers.SpatialDropout1D(0.3)(words)


def answer(ids: keras.KerasTensor, summary: keras.KerasTensor) -> keras.Model:
    probability = layers.Dense(1, activation="sigmoid")
    return keras.Model(ids, probability(layers.Dropout(0.3)(summary)))  # (batch, 1)


def averaged_vectors() -> keras.Model:
    ids, words = words_in()
    return answer(ids, layers.GlobalAveragePooling1D()(words))


def convolution() -> keras.Model:
    ids, words = words_in(mask=False)
    fives = layers.Conv1D(64, 5, padding="same", activation="relu")
    found = fives(words)  # (batch, time, 64)
    return answer(ids, layers.GlobalMaxPooling1D()(found))


def last_state(layer: layers.Layer) -> keras.Model:
    ids, words = words_in()
    return answer(ids, layer(words))


def gru_beside_average() -> keras.Model:
    ids, words = words_in(mask=False)
    fours = layers.AveragePooling1D(4, padding="same")(words)  # (batch, time / 4, 64)
    gru = layers.Bidirectional(layers.GRU(32, return_sequences=True))
    h = gru(fours)  # (batch, time / 4, 2 * 32): reads four words at a time
    average = layers.GlobalAveragePooling1D()
    means = layers.Concatenate()([average(words), average(h)])  # (batch, 64 + 2 * 32)
    return answer(ids, means)


def batches(reviews: np.ndarray, size: int, rng: np.random.Generator) -> list[np.ndarray]:
    """Row numbers in batches of reviews of similar length: little padding to compute."""
    lengths = np.array([min(len(review), LONGEST) for review in reviews])
    nearly = lengths + rng.uniform(0, 20, len(reviews))  # other neighbours in every epoch
    order = np.argsort(nearly)
    found = [order[i : i + size] for i in range(0, len(order), size)]
    rng.shuffle(found)
    return found


def pad(reviews: np.ndarray) -> np.ndarray:
    """Lists of ids -> array (batch, time), as long as the longest of them, zeros in front."""
    return keras.utils.pad_sequences(reviews, maxlen=min(LONGEST, max(len(review) for review in reviews)))


class Reading:
    """A network, trained in batches of reviews of similar length."""

    def __init__(self, build: Callable, seed: int, epochs: int = EPOCHS) -> None:
        keras.utils.set_random_seed(seed)
        self.model, self.rng = build(), np.random.default_rng(seed)
        self.epochs = epochs

    def fit(self, X: np.ndarray, y: np.ndarray, X_valid: np.ndarray, y_valid: np.ndarray) -> None:
        """Train with steps that grow smaller; keep the epoch that is best in validation."""
        rate = keras.optimizers.schedules.CosineDecay(0.002, self.epochs * len(X) // BATCH)
        adam = keras.optimizers.Adam(rate)
        self.model.compile(adam, "binary_crossentropy", jit_compile=False)
        best = 0
        for _ in range(self.epochs):
            for rows in batches(X, BATCH, self.rng):
                self.model.train_on_batch(pad(X[rows]), y[rows])
            accuracy = accuracy_of(self, X_valid, y_valid)
            if accuracy > best:
                best, weights = accuracy, self.model.get_weights()
        self.model.set_weights(weights)
        self.parameters = self.model.count_params()

    def positive(self, reviews: np.ndarray) -> np.ndarray:
        """The probability that a review is positive, (reviews,)."""
        answers = np.empty(len(reviews))
        for rows in batches(reviews, 500, np.random.default_rng(0)):
            answers[rows] = self.model.predict_on_batch(pad(reviews[rows]))[:, 0]
        return answers


# The contest: the same reviews and the same rules for all.
COUNTING = {
    "words, TF-IDF": (single, False),
    "words, naive Bayes": (single, True),
    "words and pairs, TF-IDF": (single_and_pairs, False),
    "words and pairs, naive Bayes": (single_and_pairs, True),
}
READING = {
    "averaged vectors": averaged_vectors,
    "convolution": convolution,
    "SimpleRNN": lambda: last_state(layers.SimpleRNN(32)),
    "GRU": lambda: last_state(layers.GRU(32)),
    "LSTM": lambda: last_state(layers.LSTM(32)),
    "bidirectional GRU": lambda: last_state(layers.Bidirectional(layers.GRU(32))),
    "GRU beside average": gru_beside_average,
}
RUNS = [(name, seed) for seed in SEEDS for name in (*COUNTING, *READING) if seed == 0 or name in READING]


def accuracy_of(contestant: Counting | Reading, X: np.ndarray, y: np.ndarray) -> float:
    """The share of right answers."""
    return float(((contestant.positive(X) > 0.5) == y).mean())


def split(X: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Put the last fifth of the training reviews aside for validation."""
    n = len(X) // 5
    return X[:-n], y[:-n], X[-n:], y[-n:]


def run(name: str, seed: int, data: tuple) -> dict:
    """Fit one contestant, try it on the test set once, and return its row of the table."""
    (X, y), (X_test, y_test) = data
    parts = split(X, y)
    start = time.process_time()
    contestant = Counting(*COUNTING[name]) if name in COUNTING else Reading(READING[name], seed)
    contestant.fit(*parts)
    fitted = time.process_time()
    test = accuracy_of(contestant, X_test, y_test)
    tested = time.process_time()
    return {
        "contestant": name,
        "seed": seed,
        "validation": round(accuracy_of(contestant, *parts[2:]), 4),
        "test": round(test, 4),
        "parameters": contestant.parameters,
        "train_seconds": round(fitted - start, 1),
        "seconds_per_1000": round((tested - fitted) / len(X_test) * 1000, 3),
    }


def read(path: Path) -> list[dict]:
    """The rows so far."""
    if not path.exists():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(path: Path, rows: list[dict]) -> None:
    """Write aside and rename, so that the table is whole at every moment."""
    aside = path.with_suffix(".part")
    with aside.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
    os.replace(aside, path)


def main(path: Path) -> None:
    data = imdb.load_data(num_words=WORDS)
    rows = read(path)
    done = {(row["contestant"], int(row["seed"])) for row in rows}
    for name, seed in RUNS:  # nothing is random in those who count: one seed will do
        if (name, seed) not in done:
            rows.append(run(name, seed, data))
            write(path, rows)
            print(*rows[-1].values(), sep="  ", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("contest.csv"))
