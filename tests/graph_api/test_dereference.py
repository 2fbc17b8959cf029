"""Every IRI of the graph answers, to people and to programs."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pyoxigraph as ox
import pytest

from graph_api.settings import Settings
from graph_api.store import open_store
from ontology.names import BASE

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.fixture(scope="module")
def client(sampled_service: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sampled_service, timeout=60) as opened:
        yield opened


@pytest.fixture(scope="module")
def names(sampled: Path) -> list[str]:
    """Every IRI of ours that is a subject, an object, or the name of a graph."""
    with open_store(Settings(data=sampled)) as store:
        found = set(store.names())
        for quad in store.snapshot():
            found |= {term.value for term in (quad.subject, quad.object) if isinstance(term, ox.NamedNode)}
    return sorted(name.removeprefix(BASE) for name in found if name.startswith(BASE))


def test_every_name_leads_to_its_data(client: httpx.Client, names: list[str]) -> None:
    assert len(names) > 1000
    answers = {name: client.head(f"/id/{name}") for name in names}
    assert {answer.status_code for answer in answers.values()} == {303}, [
        name for name, answer in answers.items() if answer.status_code != 303
    ]
    for name in names[:: len(names) // 50]:
        data = client.get(answers[name].headers["location"])
        assert data.status_code == 200
        assert list(ox.parse(data.content, ox.RdfFormat.TURTLE))


def test_a_browser_is_led_to_a_page(client: httpx.Client, names: list[str]) -> None:
    for name in names[:: len(names) // 100]:
        seen = client.get(f"/id/{name}", headers=BROWSER)
        assert seen.status_code == 303
        page = client.get(seen.headers["location"], headers=BROWSER)
        assert page.status_code == 200, seen.headers["location"]


@pytest.mark.parametrize(
    ("suffix", "form"),
    [
        ("ttl", ox.RdfFormat.TURTLE),
        ("nt", ox.RdfFormat.N_TRIPLES),
        ("jsonld", ox.RdfFormat.JSON_LD),
        ("json", ox.RdfFormat.JSON_LD),
        ("rdf", ox.RdfFormat.RDF_XML),
    ],
)
def test_an_ending_asks_for_a_form(client: httpx.Client, suffix: str, form: ox.RdfFormat) -> None:
    answer = client.get(f"/id/municipality/1881.{suffix}")
    assert answer.status_code == 200
    said = {(quad.subject, quad.predicate, quad.object) for quad in ox.parse(answer.content, form)}
    label = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    assert (ox.NamedNode(f"{BASE}municipality/1881"), label, ox.Literal("Kumla kommun")) in said
    # what leads to it, too
    assert any(quad[2] == ox.NamedNode(f"{BASE}municipality/1881") for quad in said)


def test_accept_chooses_the_form(client: httpx.Client) -> None:
    seen = client.get("/id/municipality/1881", headers={"Accept": "application/ld+json"})
    assert seen.headers["location"] == "/id/municipality/1881.jsonld"
    assert client.get("/id/municipality/1881", headers={"Accept": "image/png"}).status_code == 406


def test_format_chooses_the_form_too(client: httpx.Client) -> None:
    seen = client.get("/id/municipality/1881?format=jsonld", headers=BROWSER)
    assert seen.headers["location"] == "/id/municipality/1881.jsonld"
    assert client.get("/id/municipality/1881?format=html").headers["location"].startswith("/kommun/")
    assert client.get("/id/municipality/1881?format=docx").status_code == 400


@pytest.mark.parametrize(
    "path", ["nothing", "municipality/9999", "municipality/9999.ttl", "x.html", "a%3Eb", "a%3Eb.ttl"]
)
def test_an_unknown_name_is_not_found(client: httpx.Client, path: str) -> None:
    answer = client.get(f"/id/{path}")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
