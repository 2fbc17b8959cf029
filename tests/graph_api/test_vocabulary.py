"""The vocabulary and the library of examples at their addresses."""

import httpx
import pyoxigraph as ox
import pytest
from rdflib import RDFS, SH

from graph_api.examples import EXAMPLE, examples
from ontology.names import BASE, SG, VOCABULARY

BROWSER = {"Accept": "text/html,*/*;q=0.8"}


@pytest.mark.parametrize("path", ["/ns", "/ns.ttl", "/ns?format=ttl"])
def test_the_file_itself_is_served(sampled_service: str, path: str) -> None:
    answer = httpx.get(sampled_service + path)
    assert answer.headers["content-type"] == "text/turtle; charset=utf-8"
    assert answer.content == VOCABULARY.read_bytes()


@pytest.mark.parametrize("suffix", ["jsonld", "json", "nt", "rdf"])
def test_it_comes_in_every_form(sampled_service: str, suffix: str) -> None:
    forms = {"nt": ox.RdfFormat.N_TRIPLES, "rdf": ox.RdfFormat.RDF_XML}
    answer = httpx.get(f"{sampled_service}/ns.{suffix}")
    read = list(ox.parse(answer.content, forms.get(suffix, ox.RdfFormat.JSON_LD)))
    assert ox.NamedNode(f"{SG}Project") in {quad.subject for quad in read}


def test_a_form_that_there_is_not_is_not_found(sampled_service: str) -> None:
    assert httpx.get(f"{sampled_service}/ns.docx").status_code == 404


@pytest.mark.parametrize("language", ["sv", "en"])
def test_people_see_every_term_with_its_meaning(sampled_service: str, language: str) -> None:
    page = httpx.get(f"{sampled_service}/ns?sprak={language}", headers=BROWSER).text
    for term in ("Project", "Attendance", "evidence", "Participant"):
        assert f'id="{term}"' in page
    assert ("Klasser" in page) is (language == "sv")


def test_the_library_is_data_too(sampled_service: str) -> None:
    answer = httpx.get(f"{sampled_service}/sparql/exempel", headers={"Accept": "text/turtle"})
    subjects = {quad.subject.value for quad in ox.parse(answer.content, ox.RdfFormat.TURTLE)}
    named = {subject.removeprefix(EXAMPLE) for subject in subjects if subject.startswith(EXAMPLE)}
    assert set(examples()) <= named
    for name in named:
        assert httpx.get(f"{sampled_service}/example/{name}.ttl").status_code == 200, name


def test_an_examples_name_leads_to_the_page_that_runs_it(sampled_service: str) -> None:
    seen = httpx.get(f"{sampled_service}/example/matrix", headers=BROWSER)
    assert (seen.status_code, seen.headers["location"]) == (303, "/sparql/exempel/matrix")
    parameter = httpx.get(f"{sampled_service}/example/parameter/kommun", headers=BROWSER, follow_redirects=True)
    assert parameter.status_code == 200
    assert "Kommun eller organisation" in parameter.text
    assert httpx.get(f"{sampled_service}/example/none").status_code == 404


def test_the_library_is_found_with_sparql(sampled_service: str) -> None:
    query = f"""SELECT ?name ?q WHERE {{ GRAPH <{BASE}graph/examples> {{
        ?example a <{SH.SPARQLExecutable}> ; <{RDFS.label}> ?name ; <{SH.select}> ?q }} FILTER(LANG(?name) = "sv") }}
    """
    answer = httpx.get(f"{sampled_service}/sparql", params={"query": query})
    assert len(answer.json()["results"]["bindings"]) >= 20
