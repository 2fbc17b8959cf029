"""A service with a store of the test's own."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace

import httpx
import pytest

from graph_api.settings import Settings

TOKEN = "a-token"  # noqa: S105 (the tests' own)
Serving = Callable[[Settings], AbstractContextManager[str]]


HEADERS = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    data = tmp_path_factory.mktemp("service") / "data"
    return Settings(
        data=data, write_token=TOKEN, write_everywhere=True, query_seconds=5.0, query_workers=2, update_seconds=10.0
    )


@pytest.fixture(scope="module")
def service(serving: Serving, settings: Settings) -> Iterator[str]:
    """Its address."""
    with serving(settings) as address:
        yield address


@pytest.fixture
def client(service: str) -> Iterator[httpx.Client]:
    """A client that may write, of an empty store."""
    with httpx.Client(base_url=service, headers=HEADERS, timeout=60) as opened:
        opened.post("/sparql", data={"update": "CLEAR ALL"}).raise_for_status()
        yield opened


@pytest.fixture(scope="module")
def guest(serving: Serving, settings: Settings) -> Iterator[httpx.Client]:
    """A client that may write to graphs of its own, as the settings have it unless told otherwise."""
    own = replace(settings, write_everywhere=False, data=settings.data.with_name("own"))
    with serving(own) as address, httpx.Client(base_url=address, headers=HEADERS, timeout=60) as opened:
        yield opened


@pytest.fixture(scope="module")
def stranger(serving: Serving, settings: Settings) -> Iterator[httpx.Client]:
    """A client of a service that nobody may write to."""
    closed = replace(settings, write_token="", write_everywhere=False, data=settings.data.with_name("closed"))
    with serving(closed) as address, httpx.Client(base_url=address) as opened:
        yield opened
