"""The service as it runs: uvicorn, in a thread of its own, at an address on this machine. And a council to show."""

import importlib.util
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Literal

import httpx
import pytest
import uvicorn

from graph_api.app import create_app
from graph_api.index import Index, Unread, refresh
from graph_api.settings import Settings
from shapes import validate_store

Serving = Callable[[Settings], AbstractContextManager[str]]
"""Serves a data folder while the context is open; gives the address."""


@contextmanager
def _serving(settings: Settings, lifespan: Literal["on", "off"] = "on") -> Iterator[str]:
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


@pytest.fixture(scope="session")
def serving() -> Serving:
    return _serving


@pytest.fixture(scope="session")
def council() -> ModuleType:
    """`council.py` beside this file: with --import-mode=importlib, test folders are no packages."""
    spec = importlib.util.spec_from_file_location("council", Path(__file__).with_name("council.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["council"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def council_data(council: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the council's index alone."""
    data = tmp_path_factory.mktemp("council")
    store = council.store()
    refresh(
        data / "index.sqlite",
        store,
        council.DOCUMENTS,
        unread=[Unread("skadad.pdf", "Filen är skyddad med lösenord.", "The file is protected by a password.")],
        findings=validate_store(store).findings,
    )
    return data


@pytest.fixture(scope="session")
def council_index(council_data: Path) -> Index:
    """The council's index."""
    return Index(council_data / "index.sqlite")


@pytest.fixture(scope="session")
def site(council_data: Path) -> Iterator[str]:
    """The address of the service on the council's index. It has no store: pages read none."""
    settings = Settings(data=council_data, write_token="nyckel", contact="samordning@example.org")  # noqa: S106
    with _serving(settings, lifespan="off") as address:
        yield address


@pytest.fixture(scope="session")
def client(site: str) -> Iterator[httpx.Client]:
    """A client that asks as a browser does."""
    with httpx.Client(base_url=site, headers={"accept": "text/html,*/*;q=0.8"}, timeout=60) as asking:
        yield asking
