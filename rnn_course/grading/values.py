"""Plain data as bytes: all that crosses between a learner's code and the tests. Nothing is ever unpickled.

MessagePack carries None, bool, int, float, str, bytes, list and dict; its extension types, below, carry the rest.
"""

import builtins
import copy
import itertools
import math
from collections.abc import Callable, Iterator
from enum import IntEnum
from fractions import Fraction
from typing import Any

import msgpack
import numpy as np

from rnn_course.grading import models

MAX_BYTES = 256_000_000  # of one message; more is refused before it is read
MAX_DEPTH = 40  # extension types inside extension types
MAX_ITEMS = 10_000_000  # that an iterator may yield
MAX_REPR = 2_000  # characters
MAX_BITS = 10_000  # of a fraction's parts: to reduce it takes the square of that
ListIterator = type(iter([]))
ARRAY_KINDS = "biufcSUmM"  # of NumPy's dtypes: none that holds Python objects


class Kind(IntEnum):
    """MessagePack's extension types in use here."""

    TUPLE = 1
    SET = 2
    FROZENSET = 3
    RANGE = 4
    BIG_INT = 5
    COMPLEX = 6
    ARRAY = 7
    SCALAR = 8
    TENSOR = 9
    MODEL = 10
    ITERATOR = 11
    FUNCTION = 12
    ARGUMENT = 13
    FOREIGN = 14
    BASE = 15
    OBJECTS = 16
    FRACTION = 17


class CannotCross(ValueError):
    """A value is too large or nested too deeply to be sent, or a model that Keras alone cannot build, or a damaged message."""


class IteratorFailed(Exception):
    """An iterator raised, and not what reads it: the cause says what."""


class Foreign:
    """Stands for a value that cannot cross: nothing but the name of its type and its ``repr`` came over."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text

    def __call__(self, *args: object, **kwargs: object) -> None:
        raise TypeError(
            f"{self._text} cannot be called here: only plain data and models made of Keras's own layers can be graded"
        )


class Argument:
    """Stands for the call's own argument with this number, where a function returns what it was given."""

    def __init__(self, index: int) -> None:
        self.index = index


def pack(value: object, functions: Callable[[Callable], int | None] | None = None) -> bytes:
    """Return a value as bytes.

    Args:
        value: anything; what cannot cross becomes ``Foreign``.
        functions: gives a function the number by which the other side knows it; without one it is foreign.

    Raises:
        CannotCross: the value is cyclic, nested too deeply or too large, or a model of other parts than Keras's own.
    """

    def extension(item: object) -> msgpack.ExtType:
        kind, content = _describe(item, functions)
        return msgpack.ExtType(kind, packer(content))

    def packer(content: object) -> bytes:
        return msgpack.packb(content, default=extension, strict_types=True)

    try:
        data = packer(value)
    except IteratorFailed as failed:
        raise failed.__cause__ from None
    except CannotCross:
        raise
    except (ValueError, RecursionError) as error:
        raise CannotCross(f"a value is cyclic, nested too deeply, or holds half a character ({error})") from None
    if len(data) > MAX_BYTES:
        raise CannotCross(f"a value takes {len(data):,} bytes; {MAX_BYTES:,} are allowed")
    return data


def _describe(item: Any, functions: Callable[[Callable], int | None] | None) -> tuple[Kind, object]:
    """Return a value's kind and its content, in which the most is plain."""
    if isinstance(item, np.ndarray) and item.dtype.kind in ARRAY_KINDS:
        order = "F" if item.flags.fnc else "C"  # what reshape copies and what it does not
        return Kind.ARRAY, [item.dtype.str, list(item.shape), order, np.asarray(item).tobytes(order)]
    if isinstance(item, np.ndarray) and item.dtype.kind == "O":
        return Kind.OBJECTS, [list(item.shape), list(item.flat)]
    if isinstance(item, np.generic) and item.dtype.kind in ARRAY_KINDS:
        return Kind.SCALAR, [item.dtype.str, item.tobytes()]
    for base, kind, content in (
        (tuple, Kind.TUPLE, list),
        (set, Kind.SET, list),
        (frozenset, Kind.FROZENSET, list),
        (range, Kind.RANGE, lambda r: [r.start, r.stop, r.step]),
        (complex, Kind.COMPLEX, lambda z: [z.real, z.imag]),
        (Fraction, Kind.FRACTION, lambda share: [share.numerator, share.denominator]),
    ):
        if isinstance(item, base):
            return kind, content(item)
    if type(item) is int:  # MessagePack's own integers end at 64 bits
        return Kind.BIG_INT, item.to_bytes(item.bit_length() // 8 + 1, "little", signed=True)
    for base in (dict, list, str, bytes, bytearray, int, float):  # a subclass crosses as what it is based on
        if isinstance(item, base) and type(item) is not base:
            return Kind.BASE, base(item)
    if isinstance(item, Argument):
        return Kind.ARGUMENT, item.index
    if models.is_tensor(item):
        return Kind.TENSOR, np.asarray(item)
    if models.is_model(item):
        try:
            return Kind.MODEL, models.to_plain(item)
        except models.NotPlain as reason:
            raise CannotCross(f"the {type(item).__name__} made by your code cannot be graded: {reason}") from None
    if type(item) is ListIterator:  # what an iterator became that crossed: reading a copy leaves it as it is
        item = copy.copy(item)
    if isinstance(item, Iterator):
        try:
            return Kind.ITERATOR, list(itertools.islice(item, MAX_ITEMS))
        except ValueError as error:
            raise IteratorFailed from error
    if functions and callable(item) and (number := functions(item)) is not None:
        return Kind.FUNCTION, number
    return Kind.FOREIGN, [type(item).__name__, repr(item)[:MAX_REPR]]


def unpack(data: bytes, function: Callable[[int], Callable] | None = None, *, plain: bool = False) -> Any:
    """Return the value that ``pack`` made these bytes from, made of exact built-in, NumPy and Keras types, whoever sent them.

    Args:
        data: what came.
        function: gives the function that a number stands for; without it functions are damage.
        plain: nothing but None, bool, int, float, str, bytes, list and dict may be in it, so that nothing is built.

    Raises:
        CannotCross: the bytes are not what ``pack`` makes.
    """

    def extension(depth: int) -> Callable[[int, bytes], object]:
        def build(code: int, content: bytes) -> object:
            if plain:
                raise CannotCross("a value that is not plain")
            if depth == MAX_DEPTH:
                raise CannotCross("a value is nested too deeply")
            kind = Kind(code)
            value = unpacker(content, depth + 1)
            return function(value) if kind is Kind.FUNCTION and function else BUILDERS[kind](value)

        return build

    def unpacker(content: bytes, depth: int) -> object:
        return msgpack.unpackb(content, ext_hook=extension(depth), strict_map_key=False)

    try:
        return unpacker(data, 0)
    except CannotCross:
        raise
    except Exception as error:  # whatever NumPy, Keras and MessagePack make of whatever came
        raise CannotCross(f"a message is damaged ({type(error).__name__}: {str(error)[:MAX_REPR]})") from None


def _array(content: list) -> np.ndarray:
    name, shape, order, data = content
    dtype = np.dtype(name[:8])
    if dtype.kind not in ARRAY_KINDS or not isinstance(data, bytes) or math.prod(shape) * dtype.itemsize != len(data):
        raise CannotCross("an array is damaged")
    if not dtype.itemsize and math.prod(shape):  # any number of them would fit into no bytes
        raise CannotCross("an array is damaged")
    return np.ndarray(shape, dtype, bytearray(data), order=order)


def _objects(content: list) -> np.ndarray:
    shape, items = content
    array = np.empty(len(items), dtype=object)
    for index, item in enumerate(items):
        array[index] = item
    return array.reshape(shape)


def _fraction(content: list) -> Fraction:
    numerator, denominator = content
    if not all(isinstance(part, int) and part.bit_length() <= MAX_BITS for part in content):
        raise CannotCross("a fraction is damaged")
    return Fraction(numerator, denominator)


def _foreign(content: list) -> Foreign:
    name, text = content
    return type(str(name)[:100], (Foreign,), {})(str(text)[:MAX_REPR])


def _model(content: object) -> object:
    try:
        return models.from_plain(content)
    except models.NotPlain as reason:
        return _foreign(["Model", f"<Model: {reason}>"])


BUILDERS: dict[Kind, Callable[[Any], object]] = {
    Kind.TUPLE: tuple,
    Kind.SET: set,
    Kind.FROZENSET: frozenset,
    Kind.RANGE: lambda bounds: range(*bounds),
    Kind.BIG_INT: lambda data: int.from_bytes(data, "little", signed=True),
    Kind.COMPLEX: lambda parts: complex(*parts),
    Kind.ARRAY: _array,
    Kind.SCALAR: lambda content: _array([content[0], [], "C", content[1]])[()],
    Kind.TENSOR: models.to_tensor,
    Kind.MODEL: _model,
    Kind.ITERATOR: iter,
    Kind.ARGUMENT: Argument,
    Kind.FOREIGN: _foreign,
    Kind.OBJECTS: _objects,
    Kind.FRACTION: _fraction,
    Kind.BASE: lambda value: value,
}


def exception(name: str, message: str) -> Exception:
    """Return an exception like one that was raised on the other side: of the same built-in type, or of that name."""
    kind = getattr(builtins, name if name != "StopIteration" else "RuntimeError", None)  # would end a test's loop, not fail it
    if kind is KeyError:
        kind = type(name, (KeyError,), {"__str__": Exception.__str__})  # its own would put the message in quotes once more
    if not (isinstance(kind, type) and issubclass(kind, Exception)):
        kind = type(name[:100], (Exception,), {})
    try:
        return kind(message)
    except TypeError:  # a few built-in ones want more than a message
        return Exception(message)


def update(original: Any, now: Any) -> Any:
    """Bring a value to what became of its copy on the other side, in place where it can change; return it, or the new one.

    Raises:
        AttributeError, ValueError: NumPy does not let an array have this shape or type.
    """
    if type(original) is not type(now):
        return now
    if isinstance(original, list):
        original[:] = [update(*pair) for pair in zip(original, now, strict=False)] + now[len(original) :]
    elif isinstance(original, dict):
        for key in [key for key in original if key not in now]:
            del original[key]
        for key, value in now.items():
            original[key] = update(original[key], value) if key in original else value
    elif isinstance(original, set):
        original.intersection_update(now)
        original.update(now)
    elif isinstance(original, tuple) and len(original) == len(now):
        return tuple(update(*pair) for pair in zip(original, now, strict=True)) if original else original
    elif isinstance(original, np.ndarray):
        if (original.dtype, original.shape) != (now.dtype, now.shape):
            original.dtype, original.shape = now.dtype, now.shape
        if original.flags.writeable:
            original[...] = now
    elif models.is_model(original):
        models.update(original, now)
    else:
        return now
    return original
