"""The Python client: data frames with numbers and dates as such, from a folder and from a real server."""

import datetime
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from graph_api import Client
from graph_api.settings import Settings
from ontology.errors import SettingError


@pytest.fixture(scope="module")
def address(sampled: Path, serving: Callable[[Settings], AbstractContextManager[str]]) -> Iterator[str]:
    """A running service on the sample minutes."""
    with serving(Settings(data=sampled)) as found:
        yield found


@pytest.fixture(params=["folder", "address"])
def client(request: pytest.FixtureRequest, sampled: Path, address: str) -> Iterator[Client]:
    with Client(sampled if request.param == "folder" else address) as opened:
        yield opened


def test_rows_come_as_a_data_frame(client: Client) -> None:
    frame = client.select("SELECT ?d (COUNT(*) AS ?n) { ?m a sg:Meeting ; sg:date ?d } GROUP BY ?d ORDER BY ?d")
    assert list(frame.columns) == ["d", "n"]
    assert isinstance(frame["d"][0], datetime.date)
    assert frame["n"].sum() > 0


def test_values_are_bound(client: Client) -> None:
    frame = client.select("SELECT ?o { ?o a sg:Municipality ; rdfs:label ?name }", name="Kumla kommun")
    assert len(frame) == 1


def test_a_question_is_answered_with_yes_or_no(client: Client) -> None:
    assert client.ask("ASK { ?o rdfs:label ?name }", name="Kumla kommun") is True
    assert client.ask("ASK { ?o a sg:Project FILTER(false) }") is False


def test_an_example_is_asked_by_name(client: Client) -> None:
    assert not client.example("matrix").empty


def test_an_unknown_example_is_said(client: Client) -> None:
    with pytest.raises(SettingError, match="The examples are absent"):
        client.example("nothing")


def test_triples_come_as_an_rdflib_graph(client: Client) -> None:
    assert len(client.construct("CONSTRUCT { ?m a sg:Meeting } WHERE { ?m a sg:Meeting }")) > 0


def test_the_network_knows_kinds_and_roles(client: Client) -> None:
    network = client.network()
    assert {kind for _, kind in network.nodes(data="kind")} >= {"project", "municipality"}
    assert all(data["roles"] and data["meetings"] > 0 for *_, data in network.edges(data=True))
