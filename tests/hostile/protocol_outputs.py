"""Sends as a cell's outputs what no cell writes: models, arrays, numbers, half an output."""
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
model = E(10, p(['{"class_name": "Sequential", "config": {}}', [], []]))
send(
    [
        {"output_type": "stream", "name": "stdout", "text": [1]},
        {"output_type": "stream", "name": 7},
        {"output_type": "display_data", "data": {"image/png": 5, "text/html": {"a": 1}, "text/plain": b"x"}},
        {"output_type": "execute_result", "data": {"application/json": {"a": [model, E(7, p(["<f8", [], b"12345678"]))]}}},
        {"output_type": "error", "ename": [], "evalue": {}, "traceback": 7},
        {"output_type": "error", "traceback": None},
        {"output_type": ["a"], 7: 8},
    ]
)
