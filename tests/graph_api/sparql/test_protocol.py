"""SPARQL 1.1 Protocol: the cases of the W3C test suite, written anew from the specification's sections.

Names of tests are those of the suite's entries (https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/).
"""

import csv
import gzip
import io
import json
from typing import Any
from xml.etree import ElementTree as ET

import httpx
import openpyxl
import pyoxigraph as ox
import pytest
import rdflib

from graph_api.negotiation import TRIPLES, Form

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
NS = "https://example.org/data/"
GRAPHS = [f"{NS}{number}" for number in (1, 2, 3)]


@pytest.fixture
def data(client: httpx.Client) -> httpx.Client:
    """Three graphs: each types a node of its own."""
    for graph in GRAPHS:
        body = f"<{graph}> a <{NS}Document> ."
        client.put("/graphs", params={"graph": graph}, content=body, headers={"Content-Type": "text/turtle"})
    return client


def yes(answer: httpx.Response) -> bool:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/sparql-results+json"
    found: bool = answer.json()["boolean"]
    return found


def ask(client: httpx.Client, pattern: str) -> bool:
    return yes(client.get("/sparql", params={"query": f"ASK {{ {pattern} }}"}))


# Queries (section 2.1)


def test_query_get(client: httpx.Client) -> None:
    assert yes(client.get("/sparql", params={"query": "ASK {}"}))


def test_query_post_form(client: httpx.Client) -> None:
    assert yes(client.post("/sparql", data={"query": "ASK {}"}))


def test_query_post_direct(client: httpx.Client) -> None:
    assert yes(client.post("/sparql", content="ASK {}", headers={"Content-Type": QUERY}))


def test_query_post_direct_with_a_character_set(client: httpx.Client) -> None:
    assert yes(client.post("/sparql", content="ASK {}", headers={"Content-Type": f"{QUERY}; charset=UTF-8"}))


DATASETS = [
    ("default_graphs", {"default-graph-uri": GRAPHS[:2]}, "<%1> a ?c . <%2> a ?c FILTER NOT EXISTS { <%3> a ?d }"),
    (
        "named_graphs",
        {"named-graph-uri": GRAPHS[:2]},
        "GRAPH ?a { <%1> a ?c } GRAPH ?b { <%2> a ?d } FILTER NOT EXISTS { GRAPH ?e { <%3> a ?f } }",
    ),
    (
        "full",
        {"default-graph-uri": GRAPHS[2:], "named-graph-uri": GRAPHS[:2]},
        "<%3> a ?c . GRAPH ?a { <%1> a ?d } GRAPH ?b { <%2> a ?e } FILTER NOT EXISTS { <%1> a ?f }",
    ),
]


@pytest.mark.parametrize(("given", "pattern"), [case[1:] for case in DATASETS], ids=[case[0] for case in DATASETS])
def test_query_dataset(data: httpx.Client, given: dict[str, list[str]], pattern: str) -> None:
    for number, graph in enumerate(GRAPHS, 1):
        pattern = pattern.replace(f"%{number}", graph)
    query = f"ASK {{ {pattern} }}"
    assert yes(data.get("/sparql", params={"query": query, **given}))
    assert yes(data.post("/sparql", data={"query": query, **given}))
    assert yes(data.post("/sparql", params=given, content=query, headers={"Content-Type": QUERY}))


def test_query_multiple_dataset(data: httpx.Client) -> None:
    """The graphs of the request win over the query's FROM (section 2.1.4)."""
    query = f"ASK FROM <{GRAPHS[0]}> {{ <{GRAPHS[0]}> ?p ?o }}"
    assert yes(data.get("/sparql", params={"query": query}))
    assert not yes(data.get("/sparql", params={"query": query, "default-graph-uri": GRAPHS[1]}))


@pytest.mark.parametrize(
    ("query", "accept", "media_type"),
    [
        ("SELECT (1 AS ?x) {}", "application/sparql-results+xml", "application/sparql-results+xml"),
        ("SELECT (1 AS ?x) {}", "text/csv", "text/csv; charset=utf-8"),
        ("SELECT (1 AS ?x) {}", "text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
        ("SELECT (1 AS ?x) {}", "application/json;q=0.9, text/csv;q=0.1", "application/sparql-results+json"),
        ("ASK {}", "application/sparql-results+xml", "application/sparql-results+xml"),
        ("DESCRIBE <urn:x>", "text/turtle", "text/turtle; charset=utf-8"),
        ("DESCRIBE <urn:x>", "application/rdf+xml", "application/rdf+xml"),
        ("CONSTRUCT { <urn:x> a <urn:y> } {}", "application/ld+json", "application/ld+json"),
        ("CONSTRUCT { <urn:x> a <urn:y> } {}", "application/n-triples", "application/n-triples"),
        ("CONSTRUCT { <urn:x> a <urn:y> } {}", "application/trig", "application/trig"),
    ],
)
def test_query_content_type(client: httpx.Client, query: str, accept: str, media_type: str) -> None:
    answer = client.get("/sparql", params={"query": query}, headers={"Accept": accept})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == media_type
    assert "accept" in answer.headers["vary"].lower()


_DOCUMENTS = f"CONSTRUCT {{ ?s a <{NS}Document> }} {{ GRAPH ?g {{ ?s a <{NS}Document> }} }}"


@pytest.mark.parametrize("name", ["json", "xml", "csv", "tsv", "xlsx"])
def test_every_form_of_rows_can_be_read(data: httpx.Client, name: str) -> None:
    query = f"SELECT ?s {{ GRAPH ?g {{ ?s a <{NS}Document> }} }} ORDER BY ?s"
    answer = data.get("/sparql", params={"query": query, "format": name})
    assert answer.status_code == 200
    if name == "json":
        found = [row["s"]["value"] for row in answer.json()["results"]["bindings"]]
    elif name == "xml":
        found = [node.text or "" for node in ET.fromstring(answer.text).iter() if node.tag.endswith("}uri")]  # noqa: S314
    elif name == "xlsx":
        sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets[0]
        found = [str(row[0].value) for row in sheet.iter_rows(min_row=2)]
    else:
        rows = list(csv.reader(io.StringIO(answer.text), delimiter="\t" if name == "tsv" else ","))
        found = [row[0].strip("<>") for row in rows[1:]]
    assert found == GRAPHS


@pytest.mark.parametrize("form", TRIPLES, ids=lambda form: form.name)
def test_every_form_of_triples_can_be_read(data: httpx.Client, form: Form) -> None:
    answer = data.get("/sparql", params={"query": _DOCUMENTS, "format": form.name})
    read = ox.parse(answer.content, ox.RdfFormat.from_media_type(form.media_type))
    assert {quad.subject.value for quad in read} == set(GRAPHS)


# Bad queries


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_bad_query_method(client: httpx.Client, method: str) -> None:
    answer = client.request(method, "/sparql", params={"query": "ASK {}"})
    assert answer.status_code == 405
    assert "GET" in answer.headers["allow"]


BAD: dict[str, tuple[dict[str, Any], int]] = {
    "multiple_queries": ({"params": [("query", "ASK {}"), ("query", "SELECT * {}")]}, 400),
    "multiple_queries_post": (
        {"content": "query=ASK%20%7B%7D&query=ASK%20%7B%7D", "headers": {"Content-Type": FORM}},
        400,
    ),
    "query_and_update": ({"content": "query=ASK%20%7B%7D&update=CLEAR%20ALL", "headers": {"Content-Type": FORM}}, 400),
    "query_wrong_media_type": ({"content": "ASK {}", "headers": {"Content-Type": "text/plain"}}, 415),
    "query_missing_form_type": ({"content": "query=ASK%20%7B%7D"}, 415),
    "query_missing_direct_type": ({"content": "ASK {}"}, 415),
    "query_non_utf8": ({"content": "ASK {}".encode("utf-16"), "headers": {"Content-Type": QUERY}}, 400),
    "query_said_to_be_latin_1": ({"content": "ASK {}", "headers": {"Content-Type": f"{QUERY}; charset=latin1"}}, 400),
    "query_form_non_utf8": ({"content": b"query=ASK%20%7B%FF%7D", "headers": {"Content-Type": FORM}}, 400),
    "query_syntax": ({"params": {"query": "SELECT ?s WHERE"}}, 400),
    "query_empty": ({"params": {"query": ""}}, 400),
    "query_is_an_update": ({"params": {"query": "CLEAR ALL"}}, 403),
    "query_with_using": ({"params": {"query": "ASK {}", "using-graph-uri": "urn:g"}}, 400),
    "query_with_relative_graph": ({"params": {"query": "ASK {}", "default-graph-uri": "g"}}, 400),
    "query_with_broken_graph": ({"params": {"query": "ASK {}", "default-graph-uri": "urn:g> <urn:h"}}, 400),
    "query_format": ({"params": {"query": "ASK {}", "format": "docx"}}, 400),
    "query_accept": ({"params": {"query": "ASK {}"}, "headers": {"Accept": "image/png"}}, 406),
    "nothing_posted": ({"content": "", "headers": {"Content-Type": FORM}}, 400),
    "update_get": ({"params": {"update": "CLEAR ALL"}}, 400),
    "multiple_updates": (
        {"content": "update=CLEAR%20NAMED&update=CLEAR%20ALL", "headers": {"Content-Type": FORM}},
        400,
    ),
    "update_wrong_media_type": ({"content": "CLEAR NAMED", "headers": {"Content-Type": "text/plain"}}, 415),
    "update_missing_form_type": ({"content": "update=CLEAR%20NAMED"}, 415),
    "update_non_utf8": ({"content": "CLEAR NAMED".encode("utf-16"), "headers": {"Content-Type": UPDATE}}, 400),
    "update_syntax": ({"content": "update=CLEAR%20XYZ", "headers": {"Content-Type": FORM}}, 400),
    "update_dataset_conflict": (
        {
            "content": f"DELETE {{ ?s ?p ?o }} USING <{NS}1> WHERE {{ ?s ?p ?o }}",
            "params": {"using-named-graph-uri": f"{NS}2"},
            "headers": {"Content-Type": UPDATE},
        },
        400,
    ),
    "update_with_default_graph": (
        {"content": "CLEAR NAMED", "params": {"default-graph-uri": NS}, "headers": {"Content-Type": UPDATE}},
        400,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad(client: httpx.Client, name: str) -> None:
    request, status = BAD[name]
    answer = client.request("POST" if "content" in request else "GET", "/sparql", **request)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["detail"]


# Updates (section 2.2)


def update(client: httpx.Client, text: str, **parameters: str | list[str]) -> None:
    answer = client.post("/sparql", params=parameters, content=text, headers={"Content-Type": UPDATE})
    assert answer.status_code == 204, answer.text


def test_update_post_form(client: httpx.Client) -> None:
    answer = client.post("/sparql", data={"update": "INSERT DATA { <urn:å> <urn:p> 'ö' }"})
    assert answer.status_code == 204
    assert ask(client, "<urn:å> <urn:p> 'ö'")


def test_update_post_direct(client: httpx.Client) -> None:
    update(client, "INSERT DATA { <urn:å> <urn:p> 'ö' }")
    assert ask(client, "<urn:å> <urn:p> 'ö'")


@pytest.mark.parametrize("graphs", [GRAPHS[:1], GRAPHS[:2]], ids=["default_graph", "default_graphs"])
def test_update_dataset_default_graphs(data: httpx.Client, graphs: list[str]) -> None:
    text = f"INSERT {{ GRAPH <{NS}out> {{ ?s a <{NS}Found> }} }} WHERE {{ ?s a <{NS}Document> }}"
    update(data, text, **{"using-graph-uri": graphs})
    for graph in GRAPHS:
        assert ask(data, f"GRAPH <{NS}out> {{ <{graph}> a <{NS}Found> }}") is (graph in graphs)


def test_update_dataset_named_graphs(data: httpx.Client) -> None:
    text = f"INSERT {{ GRAPH <{NS}out> {{ ?s a <{NS}Found> }} }} WHERE {{ GRAPH ?g {{ ?s a <{NS}Document> }} }}"
    update(data, text, **{"using-named-graph-uri": GRAPHS[:2]})
    assert ask(data, f"GRAPH <{NS}out> {{ <{GRAPHS[0]}> ?p ?o . <{GRAPHS[1]}> ?q ?r }}")
    assert not ask(data, f"GRAPH <{NS}out> {{ <{GRAPHS[2]}> ?p ?o }}")


def test_update_dataset_full(data: httpx.Client) -> None:
    text = f"""
    INSERT {{ GRAPH <{NS}out> {{ ?s a <{NS}Found> . ?t a <{NS}Named> }} }}
    WHERE {{ ?s a <{NS}Document> . GRAPH <{GRAPHS[1]}> {{ ?t a <{NS}Document> }} }}
    """
    update(data, text, **{"using-graph-uri": GRAPHS[:1], "using-named-graph-uri": GRAPHS[1:2]})
    assert ask(data, f"GRAPH <{NS}out> {{ <{GRAPHS[0]}> a <{NS}Found> . <{GRAPHS[1]}> a <{NS}Named> }}")


def test_update_delete_where_over_a_graph(data: httpx.Client) -> None:
    """The short form has a template too: what its pattern finds in the graph is removed from the default graph."""
    update(data, f"INSERT DATA {{ <{GRAPHS[0]}> a <{NS}Document> . <{GRAPHS[1]}> a <{NS}Document> }}")
    update(
        data, f"DELETE WHERE {{ ?s a <{NS}Document> }} ; CLEAR GRAPH <{GRAPHS[2]}>", **{"using-graph-uri": GRAPHS[0]}
    )
    assert not ask(data, f"<{GRAPHS[0]}> ?p ?o")
    assert ask(data, f"<{GRAPHS[1]}> ?p ?o")


def test_update_base_uri(client: httpx.Client) -> None:
    update(client, "INSERT DATA { <urn:s> <urn:p> <relative> }")
    assert ask(client, "<urn:s> <urn:p> ?o FILTER(isIRI(?o) && CONTAINS(STR(?o), ':'))")


def test_a_failed_update_changes_nothing(data: httpx.Client) -> None:
    text = f"DROP GRAPH <{GRAPHS[0]}> ; CLEAR GRAPH <{NS}none>"
    assert data.post("/sparql", data={"update": text}).status_code == 400
    assert ask(data, f"GRAPH <{GRAPHS[0]}> {{ ?s ?p ?o }}")


@pytest.mark.parametrize("token", ["", "Bearer", "Bearer wrong", "Basic YS10b2tlbg==", "a-token"])
def test_an_update_without_the_token_is_refused(client: httpx.Client, token: str) -> None:
    answer = client.post("/sparql", data={"update": "CLEAR ALL"}, headers={"Authorization": token})
    assert answer.status_code == 403
    assert "SAMGRAF_WRITE_TOKEN" in answer.json()["detail"]


def test_no_token_opens_a_service_that_has_none(stranger: httpx.Client) -> None:
    answer = stranger.post("/sparql", data={"update": "CLEAR ALL"}, headers={"Authorization": "Bearer"})
    assert answer.status_code == 403


@pytest.mark.parametrize(
    "text", ["LOAD <http://127.0.0.1:9/>", "INSERT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"]
)
def test_an_update_that_calls_out_is_refused(client: httpx.Client, text: str) -> None:
    assert client.post("/sparql", data={"update": text}).status_code == 403


# Around it


def test_head_says_what_get_would(data: httpx.Client) -> None:
    parameters = {"query": "SELECT * { GRAPH ?g { ?s ?p ?o } }"}
    plain = {"Accept-Encoding": "identity"}
    get = data.get("/sparql", params=parameters, headers=plain)
    head = data.head("/sparql", params=parameters, headers=plain)
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["content-length"] == str(len(get.content))
    assert head.headers["content-type"] == get.headers["content-type"]


def test_options_says_what_can_be_sent(client: httpx.Client) -> None:
    answer = client.options("/sparql")
    assert answer.status_code == 204
    assert "POST" in answer.headers["allow"]
    assert QUERY in answer.headers["accept-post"]


def test_any_page_may_read_with_scripts(client: httpx.Client) -> None:
    origin = {"Origin": "https://example.org"}
    answer = client.get("/sparql", params={"query": "ASK {}"}, headers=origin)
    assert answer.headers["access-control-allow-origin"] == "*"
    preflight = client.options("/sparql", headers={**origin, "Access-Control-Request-Method": "POST"})
    assert preflight.status_code == 200
    writing = client.options("/graphs", headers={**origin, "Access-Control-Request-Method": "DELETE"})
    assert writing.status_code == 400


@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_an_answer_is_compressed_for_who_can_read_it(client: httpx.Client, coding: str) -> None:
    update(client, "INSERT DATA { " + " ".join(f"<urn:{number}> <urn:p> 'text' ." for number in range(500)) + " }")
    query = {"query": "SELECT * { ?s ?p ?o }"}
    answer = client.get("/sparql", params=query, headers={"Accept-Encoding": coding})
    assert answer.headers["content-encoding"] == coding
    assert len(answer.json()["results"]["bindings"]) == 500


def test_a_large_answer_is_whole(client: httpx.Client) -> None:
    body = "".join(f"<urn:{number}> <urn:p> '{'x' * 400}' .\n" for number in range(5000))
    client.put("/graphs?default", content=body, headers={"Content-Type": "text/turtle"})
    query = {"query": "SELECT * { ?s ?p ?o }", "format": "json"}
    answer = client.get("/sparql", params=query, headers={"Accept-Encoding": "identity"})
    assert int(answer.headers["content-length"]) == len(answer.content) > 1 << 20
    assert len(json.loads(answer.content)["results"]["bindings"]) == 5000


def test_a_bare_get_describes_the_service(data: httpx.Client) -> None:
    answer = data.get("/sparql", headers={"Accept": "text/turtle"})
    graph = rdflib.Graph().parse(data=answer.text, format="turtle")
    sd = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
    service = next(graph.subjects(rdflib.RDF.type, sd.Service))
    assert graph.value(service, sd.endpoint) == rdflib.URIRef(f"{data.base_url}/sparql")
    assert {str(name) for name in graph.objects(None, sd.name)} >= set(GRAPHS)
    assert (service, sd.supportedLanguage, sd.SPARQL11Update) in graph
    assert set(graph.objects(service, sd.feature)) == {sd.EmptyGraphs}


def test_a_sheet_holds_numbers_as_numbers_and_nothing_as_a_formula(client: httpx.Client) -> None:
    values = "1 AS ?a) (2.5 AS ?b) ('=1+1' AS ?c) ('007' AS ?d) (12345678901234567890 AS ?e) ('NaN'^^xsd:double AS ?f"
    query = f"PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ({values}) {{}}"
    answer = client.get("/sparql", params={"query": query, "format": "xlsx"})
    row = list(openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets[0].iter_rows(values_only=True))[1]
    assert row == (1, 2.5, "=1+1", "007", "12345678901234567890", "NaN")


def test_a_compressed_body_is_not_read(client: httpx.Client) -> None:
    packed = {"Content-Type": QUERY, "Content-Encoding": "gzip"}
    for address in ("/sparql", "/graphs?graph=urn:g"):
        answer = client.post(address, content=gzip.compress(b"ASK {}"), headers=packed)
        assert (answer.status_code, answer.headers["accept-encoding"]) == (415, "identity")


def test_an_ask_is_no_sheet(client: httpx.Client) -> None:
    answer = client.get("/sparql", params={"query": "ASK {}", "format": "xlsx"})
    assert answer.status_code == 400


def test_messages_are_in_the_language_of_the_reader(client: httpx.Client) -> None:
    query = {"query": "CLEAR ALL"}
    assert "ändrar grafen" in client.get("/sparql", params=query).json()["detail"]
    english = client.get("/sparql", params=query, headers={"Accept-Language": "en-GB, sv;q=0.5"})
    assert "changes the graph" in english.json()["detail"]
