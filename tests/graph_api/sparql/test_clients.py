"""Real clients, against the service as it runs."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore, SPARQLUpdateStore
from SPARQLWrapper import CSV, JSON, POST, RDFXML, TURTLE, XML, SPARQLWrapper

COMUNICA = Path(__file__).parents[2] / "comunica" / "node_modules" / "@comunica" / "query-sparql" / "bin" / "query.js"
PROJECTS = """
PREFIX sg: <https://w3id.org/samgraf/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?label { ?project a sg:Project ; rdfs:label ?label } ORDER BY ?label
"""


@pytest.fixture(scope="module")
def endpoint(sampled_service: str) -> str:
    return f"{sampled_service}/sparql"


@pytest.mark.parametrize("method", ["GET", POST])
@pytest.mark.parametrize("form", [JSON, XML, CSV])
def test_sparqlwrapper_reads_rows(endpoint: str, method: str, form: str) -> None:
    wrapper = SPARQLWrapper(endpoint)
    wrapper.setMethod(method)
    wrapper.setReturnFormat(form)
    wrapper.setQuery(PROJECTS)
    body = wrapper.query().response.read()
    if form == JSON:
        count = len(json.loads(body)["results"]["bindings"])
    else:
        count = body.count(b"<result>") if form == XML else len(body.splitlines()) - 1
    assert count > 5


@pytest.mark.parametrize("form", [TURTLE, RDFXML])
def test_sparqlwrapper_reads_triples(endpoint: str, form: str) -> None:
    wrapper = SPARQLWrapper(endpoint)
    wrapper.setReturnFormat(form)
    wrapper.setQuery("DESCRIBE <https://w3id.org/samgraf/id/municipality/1881>")
    graph = rdflib.Graph().parse(data=wrapper.query().response.read(), format="turtle" if form == TURTLE else "xml")
    assert len(graph) > 2


def test_rdflib_asks_as_if_the_graph_were_its_own(endpoint: str) -> None:
    graph = rdflib.Graph(SPARQLStore(endpoint))
    assert len(list(graph.query(PROJECTS))) > 5
    kumla = rdflib.URIRef("https://w3id.org/samgraf/id/municipality/1881")
    assert str(graph.value(kumla, rdflib.RDFS.label)) == "Kumla kommun"


def test_rdflib_updates_with_the_token(service: str, client: object) -> None:
    store = SPARQLUpdateStore(f"{service}/sparql", f"{service}/sparql", headers={"Authorization": "Bearer a-token"})
    graph = rdflib.Graph(store, rdflib.URIRef("urn:graph"))
    triple = (rdflib.URIRef("urn:å"), rdflib.RDFS.label, rdflib.Literal("ö"))
    graph.add(triple)
    assert triple in graph
    graph.remove(triple)
    assert triple not in graph


def test_curl(endpoint: str) -> None:
    run = subprocess.run(
        ["curl", "-sSf", "--compressed", "-H", "Accept: text/csv", "--data-urlencode", f"query={PROJECTS}", endpoint],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.splitlines()[0] == "label"


@pytest.mark.skipif(not shutil.which("node"), reason="node is not installed")
@pytest.mark.skipif(not COMUNICA.exists(), reason="Comunica is not installed: npm ci in tests/comunica")
def test_comunica(endpoint: str) -> None:
    run = subprocess.run(
        ["node", str(COMUNICA), f"sparql@{endpoint}", PROJECTS, "-t", "application/sparql-results+json"],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert len(json.loads(run.stdout)["results"]["bindings"]) > 5
