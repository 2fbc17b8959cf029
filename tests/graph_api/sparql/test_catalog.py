"""The catalogue, held against DCAT-AP-SE 3.0.1, and the dataset's description in VoID."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import httpx
import pytest
from rdflib import DCAT, DCTERMS, FOAF, RDF, VOID, BNode, Graph, Literal, Namespace, URIRef

from graph_api.settings import Settings

Serving = Callable[[Settings], AbstractContextManager[str]]
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
PUBLISHER = "http://dataportal.se/organisation/SE2120000000"
CC0 = URIRef("http://creativecommons.org/publicdomain/zero/1.0/")

# https://docs.dataportal.se/dcat/3.0.1/sv/, one heading for each class
MANDATORY = {
    DCAT.Catalog: [DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.license, DCAT.dataset],
    DCAT.Dataset: [DCTERMS.title, DCTERMS.description, DCTERMS.publisher],
    DCAT.Distribution: [DCAT.accessURL],
    DCAT.DataService: [DCTERMS.title, DCAT.endpointURL],
    FOAF.Agent: [FOAF.name],
    VCARD.Organization: [VCARD.fn, VCARD.hasEmail],
}
RECOMMENDED = {
    DCAT.Catalog: [FOAF.homepage, DCTERMS.language, DCAT.themeTaxonomy],
    DCAT.Dataset: [
        DCAT.contactPoint,
        DCAT.distribution,
        DCAT.keyword,
        DCAT.theme,
        DCTERMS.spatial,
        DCTERMS.temporal,
        DCTERMS.accessRights,
    ],
    DCAT.Distribution: [DCTERMS["format"], DCTERMS.license],
    DCAT.DataService: [
        DCAT.endpointDescription,
        DCAT.servesDataset,
        DCTERMS.license,
        DCTERMS.accessRights,
        DCTERMS.publisher,
        DCAT.contactPoint,
    ],
}
# Not known here, and left out rather than made up: dcterms:issued and dcterms:modified, a publisher's dcterms:type.


@pytest.fixture(scope="module")
def service(serving: Serving, sampled: Path) -> Iterator[str]:
    with serving(
        Settings(data=sampled, query_workers=1, contact="data@example.org", publisher_iri=PUBLISHER)
    ) as address:
        yield address


@pytest.fixture(scope="module")
def catalog(service: str) -> Graph:
    answer = httpx.get(f"{service}/catalog")
    assert answer.headers["content-type"] == "application/rdf+xml"
    return Graph().parse(data=answer.content, format="xml")


@pytest.mark.parametrize("wanted", [MANDATORY, RECOMMENDED], ids=["mandatory", "recommended"])
def test_every_class_has_its_properties(catalog: Graph, wanted: dict[URIRef, list[URIRef]]) -> None:
    for kind, properties in wanted.items():
        nodes = list(catalog.subjects(RDF.type, kind))
        assert nodes, kind
        missing = [(node, each) for node in nodes for each in properties if (node, each, None) not in catalog]
        assert not missing


def test_it_is_as_the_portal_harvests_it(catalog: Graph) -> None:
    assert not [term for triple in catalog for term in triple if isinstance(term, BNode)]
    licences = set(catalog.objects(None, DCTERMS.license))
    assert licences == {CC0}
    assert set(catalog.objects(None, DCTERMS.publisher)) == {URIRef(PUBLISHER)}
    assert Literal("application/sparql-query") in set(catalog.objects(None, DCTERMS["format"]))
    assert {str(text) for text in catalog.objects(None, VCARD.hasEmail)} == {"mailto:data@example.org"}
    assert not set(catalog.objects(None, DCAT.service))


def test_what_it_points_to_answers(catalog: Graph) -> None:
    targets = {
        str(each)
        for predicate in (DCAT.accessURL, DCAT.endpointDescription)
        for each in catalog.objects(None, predicate)
    }
    for target in targets:
        assert httpx.get(target).status_code == 200, target


def test_without_a_contact_none_is_made_up(sampled_service: str) -> None:
    found = Graph().parse(data=httpx.get(f"{sampled_service}/catalog").content, format="xml")
    assert not set(found.subjects(RDF.type, VCARD.Organization))
    assert str(next(found.objects(None, DCTERMS.publisher))).endswith("/catalog#publisher")


def test_void_counts_what_is_there(service: str) -> None:
    found = Graph().parse(data=httpx.get(f"{service}/.well-known/void").content, format="turtle")
    (dataset,) = found.subjects(RDF.type, VOID.Dataset)
    parts = [int(str(found.value(part, VOID.triples))) for part in found.objects(dataset, VOID.propertyPartition)]
    assert sum(parts) == int(str(found.value(dataset, VOID.triples))) > 1000
    assert list(found.objects(dataset, DCTERMS.title))
