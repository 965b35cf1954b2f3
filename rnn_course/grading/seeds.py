"""Seeds that a test sets: learners' code, in another process, draws the same numbers only if that process has them too."""

import functools
import random
from collections.abc import Callable
from types import ModuleType

import numpy as np


def seeders() -> list[tuple[ModuleType, str]]:
    """Return where the functions are that set a seed for a whole process."""
    import keras
    import tensorflow as tf

    return [(random, "seed"), (np.random, "seed"), (tf.random, "set_seed"), (keras.utils, "set_random_seed")]


def note_seeds(seeds: list[list]) -> None:
    """From now on let each of these functions append [its number, its arguments, those with names] when it is called."""
    for number, (module, name) in enumerate(seeders()):
        setattr(module, name, _noting(getattr(module, name), number, seeds))


def _noting(function: Callable, number: int, seeds: list[list]) -> Callable:
    @functools.wraps(function)
    def noting(*args: object, **kwargs: object) -> object:
        seeds.append([number, list(args), kwargs])
        return function(*args, **kwargs)

    return noting


def set_seed(number: int, args: list, kwargs: dict) -> None:
    """Call the function with this number as it was called in the other process."""
    module, name = seeders()[number]
    getattr(module, name)(*args, **kwargs)
