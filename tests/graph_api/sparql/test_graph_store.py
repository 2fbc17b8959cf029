"""SPARQL 1.1 Graph Store HTTP Protocol: the cases of the W3C test suite, written anew from the specification."""

import threading
from typing import Any

import httpx
import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic

from graph_api.negotiation import TRIPLES, Form

TURTLE = {"Content-Type": "text/turtle"}
NAME = {"graph": "https://example.org/person/1"}
PERSON = """
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix v: <http://www.w3.org/2006/vcard/ns#> .
<https://example.org/person/1> a foaf:Person ; foaf:businessCard [ a v:VCard ; v:fn "Maj Ek" ] .
"""
OTHER = '<https://example.org/person/1> <http://xmlns.com/foaf/0.1/nick> "Majsan" .'


def graph(answer: httpx.Response) -> rdflib.Graph:
    assert answer.status_code == 200, answer.text
    return rdflib.Graph().parse(data=answer.content, format="turtle")


def same(answer: httpx.Response, *texts: str) -> bool:
    expected = rdflib.Graph()
    for text in texts:
        expected.parse(data=text, format="turtle")
    return isomorphic(graph(answer), expected)


def test_put_creates_then_replaces(client: httpx.Client) -> None:
    assert client.put("/graphs", params=NAME, content=PERSON, headers=TURTLE).status_code == 201
    assert same(client.get("/graphs", params=NAME), PERSON)
    assert client.put("/graphs", params=NAME, content=OTHER, headers=TURTLE).status_code == 204
    assert same(client.get("/graphs", params=NAME), OTHER)


def test_put_default_graph(client: httpx.Client) -> None:
    client.put("/graphs", params="default", content=OTHER, headers=TURTLE)
    assert client.put("/graphs", params="default", content=PERSON, headers=TURTLE).status_code == 204
    assert same(client.get("/graphs?default"), PERSON)


def test_put_of_an_empty_graph_makes_an_empty_graph(client: httpx.Client) -> None:
    assert client.put("/graphs", params=NAME, content="", headers=TURTLE).status_code == 201
    assert same(client.get("/graphs", params=NAME), "")
    client.put("/graphs", params=NAME, content=PERSON, headers=TURTLE)
    assert client.put("/graphs", params=NAME, content="", headers=TURTLE).status_code == 204
    assert same(client.get("/graphs", params=NAME), "")
    assert client.delete("/graphs", params=NAME).status_code == 204
    assert client.get("/graphs", params=NAME).status_code == 404


def test_post_of_nothing_makes_a_graph_too(client: httpx.Client) -> None:
    assert client.post("/graphs", params=NAME, content="", headers=TURTLE).status_code == 201
    assert same(client.get("/graphs", params=NAME), "")
    made = client.post("/graphs", content="", headers=TURTLE)
    assert same(client.get(made.headers["location"]), "")


def test_post_adds(client: httpx.Client) -> None:
    assert client.post("/graphs", params=NAME, content=PERSON, headers=TURTLE).status_code == 201
    assert client.post("/graphs", params=NAME, content=OTHER, headers=TURTLE).status_code == 204
    assert same(client.get("/graphs", params=NAME), PERSON, OTHER)


def test_post_of_nothing_changes_nothing(client: httpx.Client) -> None:
    client.put("/graphs", params=NAME, content=PERSON, headers=TURTLE)
    assert client.post("/graphs", params=NAME, content="", headers=TURTLE).status_code == 204
    assert same(client.get("/graphs", params=NAME), PERSON)


def test_post_of_a_form_with_files_adds_them_all(client: httpx.Client) -> None:
    files = [
        ("graph", ("person.ttl", PERSON, "text/turtle")),
        ("graph", ("other.nt", OTHER, "application/n-triples")),
    ]
    assert client.post("/graphs", params=NAME, files=files).status_code == 201
    assert same(client.get("/graphs", params=NAME), PERSON, OTHER)


def test_post_without_a_graph_makes_one_and_says_where(client: httpx.Client) -> None:
    made = [client.post("/graphs", content=PERSON, headers=TURTLE) for _ in range(2)]
    assert [answer.status_code for answer in made] == [201, 201]
    places = [answer.headers["location"] for answer in made]
    assert len(set(places)) == 2
    for place in places:
        assert same(client.get(place), PERSON)


def test_a_graph_is_also_found_at_its_own_address(client: httpx.Client) -> None:
    assert client.put("/graphs/person/1", content=PERSON, headers=TURTLE).status_code == 201
    assert same(client.get("/graphs/person/1"), PERSON)
    assert same(client.get("/graphs", params={"graph": f"{client.base_url}/graphs/person/1"}), PERSON)
    assert client.delete("/graphs/person/1").status_code == 204
    assert client.get("/graphs/person/1").status_code == 404


def test_a_relative_name_is_relative_to_the_graph(client: httpx.Client) -> None:
    client.put("/graphs/a/b", content="<c> <urn:p> <> .", headers=TURTLE)
    found = graph(client.get("/graphs/a/b"))
    assert set(found.subjects()) == {rdflib.URIRef(f"{client.base_url}/graphs/a/c")}
    assert set(found.objects()) == {rdflib.URIRef(f"{client.base_url}/graphs/a/b")}


def test_delete(client: httpx.Client) -> None:
    client.put("/graphs", params=NAME, content=PERSON, headers=TURTLE)
    assert client.delete("/graphs", params=NAME).status_code == 204
    assert client.get("/graphs", params=NAME).status_code == 404
    assert client.delete("/graphs", params=NAME).status_code == 404


def test_delete_of_the_default_graph_empties_it(client: httpx.Client) -> None:
    client.put("/graphs", params="default", content=PERSON, headers=TURTLE)
    assert client.delete("/graphs?default").status_code == 204
    assert not graph(client.get("/graphs?default"))


def test_head(client: httpx.Client) -> None:
    assert client.head("/graphs", params=NAME).status_code == 404
    client.put("/graphs", params=NAME, content=PERSON, headers=TURTLE)
    answer = client.head("/graphs", params=NAME)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/turtle; charset=utf-8"
    assert int(answer.headers["content-length"]) > 0
    assert answer.content == b""


@pytest.mark.parametrize(
    "form", [form for form in TRIPLES if form.name not in ("trig", "nq")], ids=lambda form: form.name
)
def test_every_form_goes_in_and_comes_out(client: httpx.Client, form: Form) -> None:
    kind = ox.RdfFormat.from_media_type(form.media_type)
    body = ox.serialize(ox.parse(PERSON, ox.RdfFormat.TURTLE), format=kind)
    made = client.put("/graphs", params=NAME, content=body, headers={"Content-Type": form.media_type})
    assert made.status_code == 201
    answer = client.get("/graphs", params=NAME, headers={"Accept": form.media_type})
    assert answer.headers["content-type"].partition(";")[0] == form.media_type
    assert len(list(ox.parse(answer.content, kind))) == 4
    assert same(client.get("/graphs", params=NAME), PERSON)


BAD: dict[str, tuple[str, dict[str, Any], dict[str, str], int]] = {
    "no graph named": ("GET", {}, {}, 400),
    "two graphs named": ("GET", {"params": {**NAME, "default": ""}}, {}, 400),
    "a graph twice": ("GET", {"params": [*NAME.items(), *NAME.items()]}, {}, 400),
    "a relative name": ("GET", {"params": {"graph": "person/1"}}, {}, 400),
    "a name with a bracket": ("PUT", {"params": {"graph": "urn:a> <urn:b"}, "content": ""}, TURTLE, 400),
    "an address and a name": ("GET", {"url": "/graphs/x", "params": NAME}, {}, 400),
    "mismatched payload": ("PUT", {"params": NAME, "content": PERSON}, {"Content-Type": "application/rdf+xml"}, 400),
    "not read here": ("PUT", {"params": NAME, "content": PERSON}, {"Content-Type": "text/csv"}, 415),
    "no type": ("PUT", {"params": NAME, "content": PERSON}, {}, 415),
    "a form without files": (
        "POST",
        {"params": NAME, "files": []},
        {"Content-Type": "multipart/form-data; boundary=x"},
        400,
    ),
    "not served": ("GET", {"params": "default"}, {"Accept": "image/png"}, 406),
    "no such graph": ("GET", {"params": NAME}, {}, 404),
    "patch": ("PATCH", {"params": NAME, "content": ""}, {"Content-Type": "application/sparql-update"}, 405),
}


@pytest.mark.parametrize("name", BAD)
def test_bad(client: httpx.Client, name: str) -> None:
    method, request, headers, status = BAD[name]
    answer = client.request(method, headers=headers, **{"url": "/graphs", **request})
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"


XML = (
    f'<r:RDF xmlns:r="{rdflib.RDF}" xmlns:e="urn:e:">'
    '<r:Description r:about="urn:a"><e:p>{}</e:p></r:Description></r:RDF>'
)
ENTITIES = "".join(f"<!ENTITY {chr(98 + i)} '{f'&{chr(97 + i)};' * 10}'>" for i in range(10))
HOSTILE: dict[str, tuple[str, str]] = {
    "blank nodes in blank nodes": (
        "text/turtle",
        "<urn:a> <urn:b> " + "[ <urn:p> " * 100_000 + "1" + " ]" * 100_000 + ".",
    ),
    "lists in lists": ("text/turtle", "<urn:a> <urn:b> " + "( " * 500_000 + " )" * 500_000 + " ."),
    "triples in triples": (
        "text/turtle",
        "<urn:a> <urn:b> " + "<<( <urn:a> <urn:b> " * 100_000 + "1" + " )>>" * 100_000 + ".",
    ),
    "objects in objects": ("application/ld+json", '{"urn:p":' * 100_000 + "1" + "}" * 100_000),
    "arrays in arrays": ("application/ld+json", "[" * 1_000_000 + "]" * 1_000_000),
    "elements in elements": (
        "application/rdf+xml",
        XML.format("<r:Description><e:p>" * 100_000 + "</e:p></r:Description>" * 100_000),
    ),
    "entities in entities": (
        "application/rdf+xml",
        f"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>{ENTITIES}]>" + XML.format("&k;"),
    ),
    "a file of this machine": (
        "application/rdf+xml",
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + XML.format("&a;"),
    ),
    "a context elsewhere": (
        "application/ld+json",
        '{"@context": "http://127.0.0.1:9/context", "@id": "urn:a", "label": "x"}',
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_graph_neither_ends_nor_holds_up_the_service(client: httpx.Client, name: str) -> None:
    media_type, body = HOSTILE[name]
    stop, plain = threading.Event(), list[int]()

    def ask() -> None:
        while not stop.is_set():
            plain.append(httpx.get(f"{client.base_url}/sparql?query=ASK%7B%7D", timeout=60).status_code)

    beside = threading.Thread(target=ask)
    beside.start()
    answer = client.put("/graphs", params=NAME, content=body, headers={"Content-Type": media_type})
    stop.set()
    beside.join()
    assert answer.status_code in (201, 400, 413, 504), answer.text
    assert set(plain) == {200}
    if name.startswith("a "):
        assert answer.status_code == 400


def test_a_triple_in_a_triple_is_refused(client: httpx.Client) -> None:
    body = "<urn:a> <urn:b> <<( <urn:c> <urn:d> 1 )>> ."
    answer = client.put("/graphs", params=NAME, content=body, headers=TURTLE)
    assert answer.status_code == 400
    assert "RDF 1.1" in answer.json()["detail"]


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_who_has_no_token_only_reads(stranger: httpx.Client, method: str) -> None:
    answer = stranger.request(method, "/graphs?default", content=OTHER, headers=TURTLE)
    assert answer.status_code == 403
    assert graph(stranger.get("/graphs?default")) is not None


def test_a_graph_that_is_too_large_is_refused(client: httpx.Client) -> None:
    answer = client.put("/graphs", params=NAME, content=b" " * ((64 << 20) + 1), headers=TURTLE)
    assert answer.status_code == 413
    assert "SAMGRAF_WRITE_MEGABYTES" in answer.json()["detail"]
