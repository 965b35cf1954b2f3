"""Sends few bytes that become gigabytes: millions of empty lists, as a value and as a cell's output."""
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


bomb = b"\xdd" + struct.pack(">I", 100_000_000) + b"\x80" * 100_000_000
send(b"\x91\x82\xaboutput_type\xa6stream\xa4data" + bomb)


def encode_review(*args):
    send(b"\x94\xa5value" + bomb + b"\xc0\xa0")
