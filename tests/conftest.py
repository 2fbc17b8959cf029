"""What tests of several rooms share."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
import uvicorn

from extract import samples
from graph_api.app import create_app
from graph_api.ingest import ingest
from graph_api.settings import Settings


@pytest.fixture(scope="session")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that holds the sample minutes. Treat it as read-only."""
    data = tmp_path_factory.mktemp("sampled") / "data"
    ingest(samples.minutes(), Settings(data=data))
    return data


@pytest.fixture(scope="session")
def serving() -> Callable[[Settings], AbstractContextManager[str]]:
    """Serves a data folder as `samgraf serve` does, while the context is open; gives the address."""
    return _serving


@pytest.fixture(scope="session")
def sampled_service(sampled: Path) -> Iterator[str]:
    """The address of a service on the sample minutes. Nobody may write to it."""
    with _serving(Settings(data=sampled, query_workers=3)) as address:
        yield address


@contextmanager
def _serving(settings: Settings) -> Iterator[str]:
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(create_app(settings), log_level="error", lifespan="on", timeout_graceful_shutdown=5)
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
