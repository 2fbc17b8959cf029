"""A store of each kind, empty at the start of every test."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from graph_api.settings import Settings
from graph_api.store import Store, open_store
from tests import servers


@pytest.fixture(scope="session")
def oxigraph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not servers.OXIGRAPH:
        pytest.skip("`oxigraph` is not installed (pip install oxigraph)")
    with servers.oxigraph(tmp_path_factory.mktemp("oxigraph")) as address:
        yield address


@pytest.fixture(scope="session")
def virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not servers.VIRTUOSO:
        pytest.skip("`virtuoso-t` is not installed (apt-get install virtuoso-opensource)")
    with servers.virtuoso(tmp_path_factory.mktemp("virtuoso")) as address:
        yield address


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Small limits, a folder of the test's own."""
    return Settings(data=tmp_path / "data", query_seconds=5.0, query_megabytes=256, query_workers=2)


@pytest.fixture
def embedded(settings: Settings) -> Iterator[Store]:
    with open_store(settings, create=True) as store:
        yield store


@pytest.fixture
def on_oxigraph(oxigraph: str, settings: Settings) -> Settings:
    return replace(
        settings,
        endpoint=f"{oxigraph}/query",
        endpoint_update=f"{oxigraph}/update",
        endpoint_graphs=f"{oxigraph}/store",
    )


@pytest.fixture
def on_virtuoso(virtuoso: str, settings: Settings) -> Settings:
    return replace(
        settings,
        endpoint=f"{virtuoso}/sparql-auth",
        endpoint_graphs=f"{virtuoso}/sparql-graph-crud-auth",
        endpoint_user="dba",
        endpoint_password="dba",  # noqa: S106 (what a new Virtuoso has)
        endpoint_default_graph="https://w3id.org/samgraf/id/graph/default",
    )


@pytest.fixture(params=["embedded", "on_oxigraph", "on_virtuoso"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """The same tests for every kind."""
    if request.param == "embedded":
        yield request.getfixturevalue("embedded")
        return
    with open_store(request.getfixturevalue(request.param)) as store:
        store.clear()
        yield store
