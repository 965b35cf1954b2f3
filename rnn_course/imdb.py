"""The IMDB movie reviews (Maas et al., 2011), loaded as ``keras.datasets.imdb`` loads them, from one of three places.

1. The folder that the environment variable ``RNN_COURSE_DATA`` names, with ``imdb.npz`` and ``imdb_word_index.json`` in it.
   The word ``sample`` instead of a folder means the bundled sample.
2. Keras's cache, or a download through Keras, which checks the file's hash.
3. Without a network: the bundled sample, and one line that says so.

A folder that is named but lacks a file, or a damaged file, is an error, never a silent fallback.
"""

import functools
import json
import os
import socket
import tempfile
import zlib
from pathlib import Path
from pickle import UnpicklingError
from zipfile import BadZipFile

import numpy as np

REVIEWS = "imdb.npz"
WORD_INDEX = "imdb_word_index.json"
SAMPLE = Path(__file__).parent / "sample"

_ORIGIN = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/"
_HASHES = {  # as in keras.datasets.imdb
    REVIEWS: "69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f",
    WORD_INDEX: "bfafd718b763782e994055a2d397834f",
}
_SECONDS_WITHOUT_AN_ANSWER = 20


def load_data(
    num_words: int | None = None,
    skip_top: int = 0,
    maxlen: int | None = None,
    seed: int = 113,
    start_char: int | None = 1,
    oov_char: int | None = 2,
    index_from: int = 3,
    source: str | None = None,
) -> tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]:
    """Load the reviews as lists of word ids; same parameters and same result as ``keras.datasets.imdb.load_data``.

    Args:
        num_words: keep ids under this one; others become ``oov_char``. ``None`` keeps all but the highest, as Keras does.
        skip_top: ids under this one become ``oov_char``.
        maxlen: leave out reviews of this many tokens or more.
        seed: seed of the shuffle.
        start_char: put before every review; ``None`` for nothing.
        oov_char: stands for a word that is left out; ``None`` drops the word.
        index_from: added to every word's rank, so that the small ids are free for padding, start and unknown.
        source: a folder, or ``"sample"``; overrides ``RNN_COURSE_DATA``.

    Returns:
        ``(X_train, y_train), (X_test, y_test)``: X of shape ``(reviews,)``, one list of ids each; y of shape ``(reviews,)``,
        0 for a negative review and 1 for a positive one.

    Raises:
        FileNotFoundError: a named folder lacks a file.
        ValueError: a file is damaged, or ``maxlen`` leaves no review.
    """
    path = _find(source or os.environ.get("RNN_COURSE_DATA")) / REVIEWS
    arrays = _read_arrays(path)
    splits = []
    for part in ("train", "test"):
        X, y = arrays[f"x_{part}"], arrays[f"y_{part}"]
        order = np.arange(len(X))
        if part == "train":
            rng = np.random.RandomState(seed)  # one generator for both shuffles, as in Keras
        rng.shuffle(order)
        reviews = [_add_offset(review, start_char, index_from) for review in X[order]]
        kept = [i for i, review in enumerate(reviews) if not maxlen or len(review) < maxlen]
        if not kept:
            raise ValueError(f"maxlen={maxlen} leaves no review of the {part} set: take a larger maxlen.")
        splits.append(([reviews[i] for i in kept], y[order][kept]))

    limit = num_words or max(max(review) for reviews, _ in splits for review in reviews)
    return tuple((_keep_words(reviews, skip_top, limit, oov_char), y) for reviews, y in splits)


def get_word_index(source: str | None = None) -> dict[str, int]:
    """Return the map from word to rank (1 is the most frequent word), as ``keras.datasets.imdb.get_word_index`` does.

    Args:
        source: a folder, or ``"sample"``; overrides ``RNN_COURSE_DATA``.

    Raises:
        FileNotFoundError: a named folder lacks a file.
        ValueError: the file is not a JSON object.
    """
    path = _find(source or os.environ.get("RNN_COURSE_DATA")) / WORD_INDEX
    try:
        index = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise _damaged(path, error) from error
    if not isinstance(index, dict):
        raise _damaged(path, f"a {type(index).__name__} instead of a map from word to rank")
    return index


def source() -> str:
    """Tell where the data comes from: ``"sample"``, ``"keras"``, or the folder that ``RNN_COURSE_DATA`` names."""
    named = os.environ.get("RNN_COURSE_DATA")
    if _find(named) == SAMPLE:
        return "sample"
    return named or "keras"


def _add_offset(review: list[int], start_char: int | None, index_from: int) -> list[int]:
    start = [] if start_char is None else [start_char]
    return start + [rank + index_from for rank in review]


def _keep_words(reviews: list[list[int]], skip_top: int, limit: int, oov_char: int | None) -> np.ndarray:
    if oov_char is None:
        kept = [[i for i in review if skip_top <= i < limit] for review in reviews]
    else:
        kept = [[i if skip_top <= i < limit else oov_char for i in review] for review in reviews]
    return np.array(kept, dtype="object")


@functools.cache
def _find(named: str | None) -> Path:
    """Return the folder that holds both files; ``named`` is a folder, ``"sample"``, or nothing."""
    if named == "sample":
        return SAMPLE
    if named:
        folder = Path(named).expanduser()
        for name in (REVIEWS, WORD_INDEX):
            if not (folder / name).is_file():
                raise FileNotFoundError(
                    f"There is no file {folder / name}, though {folder} was named as the folder of the reviews. "
                    f"Put {REVIEWS} and {WORD_INDEX} there, or unset RNN_COURSE_DATA to have them downloaded."
                )
        return folder
    cache = Path(os.environ.get("KERAS_HOME", "~/.keras")).expanduser() / "datasets"
    try:
        for name in (REVIEWS, WORD_INDEX):
            _download(name, cache)
    except Exception as error:  # Keras raises a bare Exception when it cannot fetch an address
        reason = str(error).rstrip(".")
        print(
            f"NOTE: this is the small bundled sample, not the real reviews: {name} could not be downloaded ({reason}). "
            f"To get the real ones, connect to the internet and restart the kernel, or set RNN_COURSE_DATA to a folder "
            f"with {REVIEWS} and {WORD_INDEX}."
        )
        return SAMPLE
    return cache


def _download(name: str, cache: Path) -> None:
    """Fetch a file into Keras's cache: elsewhere first, so that a download cut short is never taken for the file."""
    if (cache / name).is_file():
        return
    import rnn_course.quiet  # noqa: F401, I001  (here, since TensorFlow takes seconds and the other two places do without)
    import keras

    cache.mkdir(parents=True, exist_ok=True)
    waited = socket.getdefaulttimeout()
    socket.setdefaulttimeout(_SECONDS_WITHOUT_AN_ANSWER)
    try:
        with tempfile.TemporaryDirectory(dir=cache) as aside:
            path = keras.utils.get_file(name, _ORIGIN + name, file_hash=_HASHES[name], cache_dir=aside, cache_subdir="")
            os.replace(path, cache / name)
    finally:
        socket.setdefaulttimeout(waited)


def _read_arrays(path: Path) -> dict[str, np.ndarray]:
    names = ("x_train", "y_train", "x_test", "y_test")
    try:
        with np.load(path, allow_pickle=True) as archive:  # lists of ids are stored pickled: only load what you trust
            return {name: archive[name] for name in names}
    except (OSError, EOFError, KeyError, ValueError, TypeError, zlib.error, BadZipFile, UnpicklingError) as error:
        raise _damaged(path, error) from error


def _damaged(path: Path, reason: object) -> ValueError:
    return ValueError(f"The file {path} is damaged ({reason}). Delete it and copy or download it again.")
