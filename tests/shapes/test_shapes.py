"""Validation: which layers of a graph answer for what."""

from pathlib import Path

import pyoxigraph
from rdflib import Dataset, Graph, URIRef

from shapes import validate, validate_store

HERE = Path(__file__).parent
DOCUMENT = "https://exempel.se/id/document/1"


def test_validation_leaves_the_graph_as_it_was() -> None:
    graph = Graph().parse(HERE / "context.ttl")
    before = set(graph)
    validate(graph)
    assert set(graph) == before


def test_a_document_answers_for_violations_and_conclusions_for_everything() -> None:
    dataset = Dataset()
    stated = dataset.graph(URIRef(DOCUMENT))
    stated.parse(HERE / "context.ttl").parse(HERE / "bad" / "Person-fullName.ttl")
    assert validate(dataset).findings == ()
    stated.parse(HERE / "bad" / "Person-party.ttl")
    (found,) = validate(dataset).findings
    assert (found.shape, found.graph) == ("Person-party", DOCUMENT)
    dataset.default_graph.parse(HERE / "context.ttl").parse(HERE / "bad" / "Person-fullName.ttl")
    assert [(found.shape, found.graph) for found in validate(dataset).findings] == [
        ("Person-party", DOCUMENT),
        ("Person-fullName", None),
    ]


def test_rules_look_at_a_graph_of_any_name() -> None:
    graph = Graph(identifier=URIRef(DOCUMENT)).parse(HERE / "context.ttl").parse(HERE / "bad" / "quorum.ttl")
    assert [found.shape for found in validate(graph).findings] == ["quorum"]


def test_a_store_is_validated_like_a_dataset() -> None:
    store = pyoxigraph.Store()
    for name in ("context.ttl", "bad/quorum.ttl", "bad/Meeting-hours.ttl"):
        store.load(path=str(HERE / name), format=pyoxigraph.RdfFormat.TURTLE)
    report = validate_store(store)
    assert {found.shape for found in report.findings} >= {"quorum", "Meeting-hours"}
    assert all(found.graph is None for found in report.findings)
