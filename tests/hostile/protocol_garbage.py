"""Sends extension types that do not exist, arrays that do not fit, functions nobody gave, deep ones."""
# ruff: noqa

# %% encode_review

import gc
import os
import socket
import struct

import msgpack


def send(value):
    data = value if isinstance(value, bytes) else msgpack.packb(value)
    for number in range(3, 40):
        try:
            os.write(number, struct.pack("<Q", len(data)) + data)
        except OSError:
            pass


E = msgpack.ExtType
p = msgpack.packb
deep = p(None)
for _ in range(300):
    deep = p(E(1, p([E(2, deep)]))) if len(deep) < 60_000 else deep
garbage = [
    p(E(99, b"x")),
    p(E(7, p(["O8", [1], b"12345678"]))),
    p(E(7, p(["U0", [10**15], b""]))),
    p(E(7, p([[["a", "O"]], [1], b"12345678"]))),
    p(E(12, p(7))),
    p(E(13, p(10**9))),
    p(E(14, p(["str", "x" * 10**6]))),
    p(E(16, p([[-1], [1, 2]]))),
    p(E(9, p({"a": 1}))),
    p(E(10, p(["{}", [], []]))),
    p(E(10, p([7, 7, 7]))),
    deep,
    b"\x91" * 100_000,
    b"",
]
place = iter(garbage * 9)


def encode_review(*args):
    item = next(place)
    send(b"\x94\xa5value" + item + b"\xc0\xa0")
    send(item)
