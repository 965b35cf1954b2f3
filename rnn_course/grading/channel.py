"""Messages over a socket between two processes: a length, then a value as ``values`` packs it."""

import socket
import struct
from collections.abc import Callable
from typing import Any

from rnn_course.grading.values import MAX_BYTES, CannotCross, pack, unpack

HEADER = struct.Struct("<Q")


class Closed(EOFError):
    """The other side ended."""


class Channel:
    """One end of a connection. Whatever the other end sends, this one reads values of plain types or raises."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection

    def send(self, value: object, functions: Callable[[Callable], int] | None = None) -> None:
        """Send a value.

        Raises:
            CannotCross: it cannot be sent.
            Closed: the other side ended.
        """
        self.send_bytes(pack(value, functions))

    def send_bytes(self, data: bytes) -> None:
        """Send a packed value.

        Raises:
            Closed: the other side ended.
        """
        try:
            self.connection.sendall(HEADER.pack(len(data)))
            self.connection.sendall(data)
        except OSError as error:
            raise Closed(str(error)) from None

    def receive(self, function: Callable[[int], Callable] | None = None, *, plain: bool = False) -> Any:
        """Wait for a value and return it; ``function`` and ``plain`` as for ``values.unpack``.

        Raises:
            CannotCross: what came is not a value.
            Closed: the other side ended.
        """
        (size,) = HEADER.unpack(self._read(HEADER.size))
        if size > MAX_BYTES:
            raise CannotCross(f"a message of {size:,} bytes; {MAX_BYTES:,} are allowed")
        return unpack(self._read(size), function, plain=plain)

    def _read(self, size: int) -> bytes:
        parts = bytearray()
        while len(parts) < size:
            try:
                part = self.connection.recv(min(size - len(parts), 1 << 20))
            except TimeoutError:
                raise
            except OSError as error:
                raise Closed(str(error)) from None
            if not part:
                raise Closed("the other process ended")
            parts += part
        return bytes(parts)
