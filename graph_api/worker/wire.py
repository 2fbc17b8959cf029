"""How a worker and the process that started it talk: framed pickles over a socket pair, and a file where it is large.

Both ends are this program: what is unpickled was pickled here.
"""

import pickle
import socket
import struct
import time
from collections.abc import Mapping
from typing import Any

_HEAD = struct.Struct(">BI")
Message = Mapping[str, Any]


def send(to: socket.socket, message: Message, file: int | None = None) -> None:
    """Send a message, and with it an open file."""
    body = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    head = _HEAD.pack(file is not None, len(body))
    if file is None:
        to.sendall(head + body)
    else:
        socket.send_fds(to, [head], [file])
        to.sendall(body)


def receive(source: socket.socket, deadline: float | None = None) -> tuple[Message, int | None]:
    """The next message, and the file that came with it.

    `deadline` is a time of `time.monotonic`. Raises `TimeoutError` past it, `EOFError` where the other end is gone.
    """
    head, files = b"", []
    while len(head) < _HEAD.size:
        _wait(source, deadline)
        part, new, _, _ = socket.recv_fds(source, _HEAD.size - len(head), 1)
        if not part:
            raise EOFError
        head += part
        files += new
    _, length = _HEAD.unpack(head)
    body = bytearray(length)
    view = memoryview(body)
    while view:
        _wait(source, deadline)
        count = source.recv_into(view)
        if not count:
            raise EOFError
        view = view[count:]
    message: Message = pickle.loads(body)  # noqa: S301 (see above)
    return message, files[0] if files else None


def _wait(source: socket.socket, deadline: float | None) -> None:
    if deadline is None:
        source.settimeout(None)
        return
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    source.settimeout(left)
