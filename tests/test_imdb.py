"""``rnn_course.imdb`` gives Keras's own result, and says clearly what is wrong with bad input."""

import json
import shutil
import subprocess
import sys
import urllib.error
from pathlib import Path

import numpy as np
import pytest

from rnn_course import imdb


@pytest.fixture(scope="module")
def folder():
    """The data that this run is about: the folder that RNN_COURSE_DATA names, or the sample."""
    return imdb.folder()


@pytest.fixture
def keras_imdb(folder, monkeypatch):
    """``keras.datasets.imdb`` on our files: its download, and with it the check of the hash, is bypassed here only."""
    import rnn_course.quiet  # noqa: F401, I001  (before Keras)
    from keras.src.datasets import imdb as keras_imdb

    monkeypatch.setattr(keras_imdb, "get_file", lambda fname, **_: str(folder / fname))
    return keras_imdb


@pytest.fixture
def no_memory():
    """Forget what was found before, and after the test what was found in it."""
    imdb._find.cache_clear()
    yield
    imdb._find.cache_clear()


@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"num_words": 10_000},
        {"num_words": 1_000, "skip_top": 20},
        {"num_words": 500, "oov_char": None},
        {"num_words": 10_000, "maxlen": 100},
        {"seed": 7, "start_char": None},
        {"start_char": 5, "oov_char": 9, "index_from": 10, "num_words": 3_000},
        {"start_char": None, "index_from": 0},
    ],
    ids=str,
)
def test_equal_to_keras(parameters, keras_imdb, folder):
    ours = imdb.load_data(**parameters, source=str(folder))
    theirs = keras_imdb.load_data(**parameters)
    for our_split, their_split in zip(ours, theirs, strict=True):
        for our_array, their_array in zip(our_split, their_split, strict=True):
            assert our_array.dtype == their_array.dtype
            assert our_array.tolist() == their_array.tolist()


def test_word_index_equal_to_keras(keras_imdb, folder):
    assert imdb.get_word_index(source=str(folder)) == keras_imdb.get_word_index()


def test_facts_that_lessons_and_exercises_rely_on(folder):
    (X_train, y_train), _ = imdb.load_data(num_words=10_000, source=str(folder))
    lengths = np.array([len(review) for review in X_train])
    assert (len(X_train[0]), len(X_train[1])) == (218, 189)
    assert X_train[0][:6] == [1, 14, 22, 16, 43, 530]
    assert y_train[:2].tolist() == [1, 0]
    assert np.median(lengths) == 178
    for share, maxlen in ((0.80, 331), (0.90, 467), (0.95, 610)):
        assert np.mean(lengths <= maxlen - 1) < share <= np.mean(lengths <= maxlen)


def test_maxlen_that_leaves_nothing():
    with pytest.raises(ValueError, match=r"maxlen=3 leaves no review of the train set: take a larger maxlen"):
        imdb.load_data(maxlen=3, source="sample")


def test_folder_without_files_names_the_file_and_the_mend(tmp_path, monkeypatch):
    monkeypatch.setenv("RNN_COURSE_DATA", str(tmp_path))
    with pytest.raises(FileNotFoundError, match=r"no file .*imdb\.npz.*unset RNN_COURSE_DATA") as error:
        imdb.load_data()
    assert str(tmp_path / "imdb.npz") in str(error.value)


@pytest.fixture
def copy_of_sample(tmp_path):
    return Path(shutil.copytree(imdb.SAMPLE, tmp_path / "data"))


@pytest.mark.parametrize("named", ["data", "~/data"])
def test_a_folder_may_be_named_from_here_or_from_home(named, copy_of_sample, monkeypatch, no_memory):
    monkeypatch.chdir(copy_of_sample.parent)
    monkeypatch.setenv("HOME", str(copy_of_sample.parent))
    monkeypatch.setenv("RNN_COURSE_DATA", named)
    assert imdb.folder() == copy_of_sample.resolve()


@pytest.mark.parametrize("size", [0, 10, 10_000, 400_000])
def test_truncated_npz_is_damaged(size, copy_of_sample):
    path = copy_of_sample / "imdb.npz"
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(ValueError, match=r"imdb\.npz is damaged .*Delete it and copy or download it again"):
        imdb.load_data(source=str(copy_of_sample))


def test_npz_with_a_flipped_byte_is_damaged(copy_of_sample):
    path = copy_of_sample / "imdb.npz"
    content = bytearray(path.read_bytes())
    content[len(content) // 4] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"imdb\.npz is damaged"):
        imdb.load_data(source=str(copy_of_sample))


def test_npz_without_the_arrays_is_damaged(copy_of_sample):
    np.savez(copy_of_sample / "imdb.npz", other=np.zeros(3))
    with pytest.raises(ValueError, match=r"imdb\.npz is damaged .*x_train"):
        imdb.load_data(source=str(copy_of_sample))


@pytest.mark.parametrize("content", [b'{"the": 1, ', b"<html>", b"\xff\xfe", b"[1, 2]"])
def test_word_index_that_is_no_json_object_is_damaged(content, copy_of_sample):
    (copy_of_sample / "imdb_word_index.json").write_bytes(content)
    with pytest.raises(ValueError, match=r"imdb_word_index\.json is damaged .*Delete it"):
        imdb.get_word_index(source=str(copy_of_sample))


@pytest.fixture
def empty_cache(tmp_path, monkeypatch, no_memory):
    """No named folder, and a Keras home without files."""
    monkeypatch.delenv("RNN_COURSE_DATA", raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    return tmp_path / "keras" / "datasets"


def test_without_a_network_the_sample_and_one_line(empty_cache, monkeypatch, capsys):
    def no_network(*_, **__):
        raise urllib.error.URLError("no route to host")

    monkeypatch.setattr("keras.src.utils.file_utils.urlretrieve", no_network)
    assert imdb.source() == "sample"
    note = [line for line in capsys.readouterr().out.splitlines() if line.startswith("NOTE")]
    assert len(note) == 1
    for part in ("bundled sample", "imdb.npz", "no route to host", "RNN_COURSE_DATA"):
        assert part in note[0]
    assert list(empty_cache.iterdir()) == []


def test_a_download_cut_short_leaves_nothing(empty_cache, monkeypatch):
    def cut_short(_, target, *__):
        Path(target).write_bytes(b"half a file")
        raise KeyboardInterrupt

    monkeypatch.setattr("keras.src.utils.file_utils.urlretrieve", cut_short)
    with pytest.raises(KeyboardInterrupt):
        imdb.load_data()
    assert list(empty_cache.iterdir()) == []


def test_a_download_with_the_wrong_hash_is_not_taken(empty_cache, monkeypatch):
    monkeypatch.setattr(
        "keras.src.utils.file_utils.urlretrieve", lambda _, target, *__: shutil.copy(imdb.SAMPLE / "imdb.npz", target)
    )
    assert imdb.source() == "sample"
    assert list(empty_cache.iterdir()) == []


def test_files_in_keras_cache_are_taken(empty_cache):
    shutil.copytree(imdb.SAMPLE, empty_cache)
    assert imdb.source() == "keras"
    assert imdb.folder() == empty_cache.resolve()
    assert len(imdb.get_word_index()) == len(json.loads((imdb.SAMPLE / "imdb_word_index.json").read_text()))


def test_loading_needs_no_tensorflow():
    """The sample and a named folder load without the seconds that TensorFlow's import takes."""
    code = "import sys; from rnn_course import imdb; imdb.load_data(source='sample'); imdb.load_data(source=str(imdb.SAMPLE)); "
    code += "assert 'tensorflow' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
