"""Reports: order, counts, and the layers they look at."""

from pathlib import Path

import pyoxigraph
from rdflib import Dataset, Graph, URIRef

from shapes import Finding, Report, Severity, validate, validate_store

HERE = Path(__file__).parent
DOCUMENT = "https://exempel.se/id/document/1"


def finding(severity: Severity, focus: str) -> Finding:
    return Finding(severity=severity, shape="Meeting-date", focus=focus, messages={"sv": "Fel.", "en": "Wrong."})


def test_the_worst_comes_first_and_each_once() -> None:
    info, wrong = finding(Severity.INFO, "a"), finding(Severity.VIOLATION, "b")
    report = Report.of([info, wrong, wrong])
    assert report.findings == (wrong, info)
    assert (report.count(Severity.VIOLATION), report.count(Severity.WARNING), report.count(Severity.INFO)) == (1, 0, 1)
    assert not report.conforms


def test_warnings_do_not_make_a_graph_wrong() -> None:
    assert Report.of([finding(Severity.WARNING, "a"), finding(Severity.INFO, "b")]).conforms


def test_findings_are_counted_by_shape() -> None:
    report = Report.of([finding(Severity.INFO, "a"), finding(Severity.INFO, "b")])
    assert report.by_shape() == [(finding(Severity.INFO, "a"), 2)]


def test_a_finding_speaks_swedish_unless_asked() -> None:
    assert finding(Severity.INFO, "a").message() == "Fel."
    assert finding(Severity.INFO, "a").message("en") == "Wrong."


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
