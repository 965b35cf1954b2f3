"""Keras 3 on TensorFlow does not sum the gradients of a repeated word: lesson 5 tells so, and this notices when it changes."""

import re
from types import SimpleNamespace

import keras
import nbformat
import numpy as np
import pytest
import tensorflow as tf

from rnn_course.classroom import COURSE

LESSON = COURSE / "lessons" / "5_padding_and_masking.ipynb"
REPORT = COURSE / "docs" / "keras-sparse-gradients.md"

CHANGED = """
Keras now sums the gradients of repeated words, or does yet another thing. What the course says of it is out of date. Change:
- lesson 5: the introduction ("The other lies in the library below it"), the rows "2. gradients summed" of the ladder, section 3
  "Gradients that are not summed" (cells `one-row` to `row-moves-starts-seen`, `rung-2`, `rung-2-seen`), "A control" in
  section 6 (`control` to `control-seen`), and the point on Keras under "What we have seen";
- lesson 4: run it; the cell `result-asserted` says whether the recipe still fails, and its text cites the library as a suspect;
- docs/keras-sparse-gradients.md: say in which release it was mended;
- README.md: the sentence "the fault in Keras 3 that lesson 5 finds" under "More";
- pyproject.toml: the comment at `tensorflow`;
- this file.
"""

RMSPROP_STEP = 0.001 / np.sqrt(0.1)  # the first step of RMSprop, for a gradient of any size


@pytest.fixture(scope="module")
def lesson():
    """What the cells of lesson 5 define that are about one row: the code under test is the code that is taught."""
    cells = {cell.id: cell.source for cell in nbformat.read(LESSON, as_version=4).cells}
    names = {"keras": keras, "tf": tf, "np": np}
    for cell_id in ("indexed-slices", "one-row", "summed-rmsprop"):
        code = cells[cell_id]
        definitions = re.split(r"^(?!def |class |\s|$)", code, flags=re.M)[0]  # up to the first line that is none
        exec(definitions, names)
    return SimpleNamespace(**names)


def test_keras_still_squares_repeated_words_one_by_one(lesson):
    once, often = (lesson.move_of_one_row(keras.optimizers.RMSprop(), N) for N in (1, 100))
    assert once == pytest.approx(RMSPROP_STEP, rel=1e-3)
    assert often / once == pytest.approx(10, rel=1e-2), CHANGED  # the square root of 100


@pytest.mark.parametrize("N", [1, 2, 100])
def test_the_lessons_four_lines_mend_it(lesson, N):
    assert lesson.move_of_one_row(lesson.SummedRMSprop(), N) == pytest.approx(RMSPROP_STEP, rel=1e-3)


def test_the_mend_is_four_lines(lesson):
    cells = {cell.id: cell.source for cell in nbformat.read(LESSON, as_version=4).cells}
    assert len(cells["summed-rmsprop"].splitlines()) == 4


def test_the_mend_equals_dense_gradients_in_training(lesson):
    """Three updates of all weights: as if the gradient had never been sparse."""
    ids = np.random.default_rng(0).integers(0, 20, (8, 12))
    labels = np.arange(8) % 2

    def trained(optimizer, table):
        keras.utils.set_random_seed(0)
        model = keras.Sequential([table(20, 4), keras.layers.SimpleRNN(4), keras.layers.Dense(1, activation="sigmoid")])
        model.compile(optimizer, "binary_crossentropy", jit_compile=False)
        for _ in range(3):
            model.train_on_batch(ids, labels)
        return model.get_weights()

    class DenseTable(keras.layers.Embedding):
        def call(self, inputs):
            return tf.one_hot(tf.cast(inputs, tf.int32), self.input_dim) @ tf.convert_to_tensor(self.embeddings)

    summed = trained(lesson.SummedRMSprop(), keras.layers.Embedding)
    dense = trained(keras.optimizers.RMSprop(), DenseTable)
    for ours, theirs in zip(summed, dense, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-6)


def test_the_report_reproduces_as_written(capsys):
    """Run the report's own code, and compare with the output that it states."""
    reproduction, output = re.search(r"```python\n(.*?)```.*?```text\n(.*?)```", REPORT.read_text(), flags=re.S).groups()
    assert len(reproduction.strip().splitlines()) <= 10
    exec(reproduction, {})
    assert capsys.readouterr().out == output, CHANGED


def test_the_report_names_what_exists():
    """The files and functions of Keras that the report blames are there."""
    from keras.src.backend.tensorflow import optimizer, sparse
    from keras.src.optimizers.rmsprop import RMSprop

    assert "_backend_apply_gradients" in dir(optimizer.TFOptimizer)
    assert callable(sparse.elementwise_unary)
    assert callable(sparse.indexed_slices_union_indices_and_values)
    assert callable(RMSprop.update_step)
