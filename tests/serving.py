"""The service as it runs: uvicorn, in a thread of its own, at an address on this machine."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Literal

import uvicorn

from graph_api.app import create_app
from graph_api.settings import Settings

Serving = Callable[[Settings], AbstractContextManager[str]]
"""Serves a data folder while the context is open; gives the address."""


@contextmanager
def serve(settings: Settings, lifespan: Literal["on", "off"] = "on") -> Iterator[str]:
    """Serve as `samgraf serve` does, while the context is open; gives the address."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(create_app(settings), log_level="error", lifespan=lifespan, timeout_graceful_shutdown=5)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        while not server.started:
            if not thread.is_alive():
                raise RuntimeError("the service did not start; its log says why")
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listening.close()
