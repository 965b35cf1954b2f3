"""The course's pictures, drawn as SVG: ``python -m rnn_course.diagrams`` redraws them all."""

from collections.abc import Callable
from pathlib import Path

from rnn_course.diagrams import networks, reviews, sequences
from rnn_course.diagrams.canvas import Canvas

PICTURES: dict[str, Callable[[], Canvas]] = {
    draw.__name__: draw
    for draw in (
        sequences.title,
        sequences.ball_alone,
        sequences.ball_trail,
        sequences.waveform,
        sequences.cat_sentence,
        sequences.window_one_hot,
        sequences.bag_of_words,
        networks.mlp,
        networks.rnn,
        networks.rnn_types,
        networks.hidden_state,
        networks.translation,
        networks.shared_weights,
        networks.hidden_state_formula,
        networks.prediction_formula,
        networks.loss_per_step,
        networks.loss_sum,
        reviews.padding,
        reviews.masking,
        reviews.stacked_rnn,
    )
}


def draw_all(folder: Path) -> None:
    """Write every picture into a folder, as ``<name>.svg``."""
    for name, draw in PICTURES.items():
        (folder / f"{name}.svg").write_text(draw().svg(), encoding="utf-8")
