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
from itertools import chain
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
    stored = _read_reviews(folder(source) / REVIEWS)
    rng = np.random.RandomState(seed)  # one generator for both shuffles, as in Keras
    splits = []
    for part, (ranks, ends, y) in stored.items():
        ids = ranks + index_from  # (tokens,), one review behind the other
        if start_char is not None:
            ids, ends = np.insert(ids, ends[:-1], start_char), ends + np.arange(len(ends))
        order = np.arange(len(y))
        rng.shuffle(order)
        kept = order[np.diff(ends)[order] < maxlen] if maxlen else order
        if not len(kept):
            raise ValueError(f"maxlen={maxlen} leaves no review of the {part} set: take a larger maxlen.")
        splits.append((ids, ends, kept, y))

    limit = num_words or max(ids[_tokens_of(kept, ends)].max() for ids, ends, kept, _ in splits)
    return tuple((_keep_words(ids, ends, kept, skip_top, limit, oov_char), y[kept]) for ids, ends, kept, y in splits)


def get_word_index(source: str | None = None) -> dict[str, int]:
    """Return the map from word to rank (1 is the most frequent word), as ``keras.datasets.imdb.get_word_index`` does.

    Args:
        source: a folder, or ``"sample"``; overrides ``RNN_COURSE_DATA``.

    Raises:
        FileNotFoundError: a named folder lacks a file.
        ValueError: the file is not a JSON object.
    """
    path = folder(source) / WORD_INDEX
    try:
        index = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise _damaged(path, error) from error
    if not isinstance(index, dict):
        raise _damaged(path, f"a {type(index).__name__} instead of a map from word to rank")
    return index


def source() -> str:
    """Tell where the data comes from: ``"sample"``, ``"keras"``, or the folder that ``RNN_COURSE_DATA`` names."""
    return "sample" if folder() == SAMPLE else os.environ.get("RNN_COURSE_DATA") or "keras"


def folder(source: str | None = None) -> Path:
    """Return the absolute path of the folder that holds both files, downloaded now if need be.

    Args:
        source: a folder, or ``"sample"``; overrides ``RNN_COURSE_DATA``.

    Raises:
        FileNotFoundError: a named folder lacks a file.
    """
    return _find(source or os.environ.get("RNN_COURSE_DATA"))


def _tokens_of(reviews: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Return a mask of the tokens of these reviews."""
    return np.repeat(np.isin(np.arange(len(ends) - 1), reviews), np.diff(ends))


def _keep_words(
    ids: np.ndarray, ends: np.ndarray, reviews: np.ndarray, skip_top: int, limit: int, oov_char: int | None
) -> np.ndarray:
    """Return these reviews as lists of ids; those outside [skip_top, limit) become ``oov_char`` or are dropped."""
    words = np.arange(ids.max(initial=0) + 1).astype(object)  # one object for each id, however often it occurs
    if oov_char is None:
        inside = (skip_top <= ids) & (ids < limit)
        ids, ends = ids[inside], np.append(0, np.cumsum(inside))[ends]
    else:
        words[:skip_top] = words[limit:] = oov_char
    ids, ends = words[ids].tolist(), ends.tolist()
    return np.array([ids[ends[i] : ends[i + 1]] for i in reviews], dtype="object")


@functools.cache
def _find(named: str | None) -> Path:
    """Return the folder that holds both files; ``named`` is a folder, ``"sample"``, or nothing."""
    if named == "sample":
        return SAMPLE
    if named:
        folder = Path(named).expanduser().resolve()
        for name in (REVIEWS, WORD_INDEX):
            if not (folder / name).is_file():
                raise FileNotFoundError(
                    f"There is no file {folder / name}, though {folder} was named as the folder of the reviews. "
                    f"Put {REVIEWS} and {WORD_INDEX} there, or unset RNN_COURSE_DATA to have them downloaded."
                )
        return folder
    cache = Path(os.environ.get("KERAS_HOME", "~/.keras")).expanduser().resolve() / "datasets"
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


@functools.cache
def _read_reviews(path: Path) -> dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Return for each part of the file all words' ranks, where each review ends among them (after a 0), and the labels."""
    try:
        with np.load(path, allow_pickle=True) as archive:  # lists of ids are stored pickled: only load what you trust
            return {part: (*_end_to_end(archive[f"x_{part}"]), archive[f"y_{part}"]) for part in ("train", "test")}
    except (OSError, EOFError, KeyError, ValueError, TypeError, zlib.error, BadZipFile, UnpicklingError) as error:
        raise _damaged(path, error) from error


def _end_to_end(reviews: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    ends = np.append(0, np.cumsum([len(review) for review in reviews]))
    return np.fromiter(chain.from_iterable(reviews), np.int32, ends[-1]), ends


def _damaged(path: Path, reason: object) -> ValueError:
    return ValueError(f"The file {path} is damaged ({reason}). Delete it and copy or download it again.")
