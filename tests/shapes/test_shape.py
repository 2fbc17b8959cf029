"""Each shape and rule against a file that it must find fault with, and files that it must not."""

from pathlib import Path

import pyoxigraph
import pytest
from rdflib import RDF, SH, SKOS, Graph, Literal, URIRef

import shapes
from ontology import ontology
from ontology.names import SG
from shapes import rule, shape, validate
from shapes.report import Severity

HERE = Path(__file__).parent
CONTEXT = HERE / "context.ttl"
GOOD = sorted((HERE / "good").glob("*.ttl"))
BAD = sorted((HERE / "bad").glob("*.ttl"))
CONSTRAINTS = sorted(shape.local(node) for node in shape.shapes().subjects(SH.severity))
RULES = [known.name for known in rule.rules()]


def with_context(path: Path) -> Graph:
    return Graph().parse(CONTEXT).parse(path)


def test_a_good_graph_gives_no_finding_and_meets_every_shape() -> None:
    report = validate(Graph().parse(CONTEXT))
    assert report.findings == ()
    assert report.unmet == ()
    assert report.conforms


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_what_is_unusual_but_right_gives_no_finding(path: Path) -> None:
    assert validate(with_context(path)).findings == ()


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_fault_gives_exactly_its_finding(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL", logger="rdflib.term")  # some files hold literals that are wrong on purpose
    (finding,) = validate(with_context(path)).findings
    assert finding.shape == path.stem
    assert finding.message("sv").strip()
    assert finding.message("en").strip()


def test_a_store_is_validated_a_few_nodes_at_a_time_with_the_same_findings(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL", logger="rdflib.term")
    everything = with_context(CONTEXT)
    for path in (path for path in BAD if path.stem in CONSTRAINTS):
        everything.parse(path)
    store = pyoxigraph.Store()
    store.bulk_load(everything.serialize(format="nt", encoding="utf-8"), format=pyoxigraph.RdfFormat.N_TRIPLES)
    monkeypatch.setattr(shapes, "_NODES", 2)
    found = {finding for finding in shapes.validate_store(store).findings if finding.shape in CONSTRAINTS}
    assert found == set(shape.check(everything))


def test_a_shape_looks_at_a_node_its_values_and_their_classes_and_no_further() -> None:
    """What `shapes.validate_store` cuts the graph by."""
    known = shape.shapes()
    assert not any((path, RDF.first, None) in known for path in known.objects(None, SH.path))
    paths = {SH.inversePath, SH.zeroOrMorePath, SH.oneOrMorePath}
    targets = {SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf}
    further = {SH.node, SH.qualifiedValueShape, SH.sparql}
    assert not (paths | targets | further) & set(known.predicates())


def test_every_shape_and_rule_has_a_bad_file() -> None:
    assert sorted(path.stem for path in BAD) == sorted([*CONSTRAINTS, *RULES])


def test_every_file_of_shapes_has_a_good_file() -> None:
    assert [path.stem for path in GOOD] == [path.stem for path in shape.FILES]


@pytest.mark.parametrize("name", CONSTRAINTS)
def test_a_shape_says_how_bad_it_is_in_both_languages(name: str) -> None:
    node = URIRef(shape.NAMESPACE + name)
    messages = [text for text in shape.shapes().objects(node, SH.message) if isinstance(text, Literal)]
    assert sorted(text.language or "" for text in messages) == ["en", "sv"]
    (severity,) = shape.shapes().objects(node, SH.severity)
    assert severity in {SH[level.value] for level in Severity}


def test_every_class_whose_instances_minutes_hold_has_a_shape() -> None:
    targets = set(shape.shapes().objects(None, SH.targetClass))
    nouns = (
        "Meeting AgendaItem Decision Commitment Attendance Person Organisation Project Participation Minutes Evidence"
    )
    assert {
        SG[noun] for noun in (*nouns.split(), "Conflict", "Affiliation", "Identity", "Doubt", "Correction")
    } <= targets


@pytest.mark.parametrize(
    ("constraint", "scheme"),
    [
        ("Meeting-dateStatus", SG.dateStatuses),
        ("Attendance-status", SG.attendanceStatuses),
        ("Attendance-capacity", SG.capacities),
        ("Decision-kind", SG.decisionKinds),
        ("Project-kind", SG.projectKinds),
        ("Project-status", SG.projectStatuses),
        ("Participation-role", SG.roles),
        ("Correction-verdict", SG.verdicts),
    ],
)
def test_a_shape_allows_just_the_concepts_of_its_scheme(constraint: str, scheme: URIRef) -> None:
    (listed,) = shape.shapes().objects(URIRef(shape.NAMESPACE + constraint), SH["in"])
    assert set(shape.shapes().items(listed)) == set(ontology().subjects(SKOS.inScheme, scheme))


def test_an_empty_graph_says_that_no_shape_met_anything() -> None:
    report = validate(Graph())
    assert report.conforms
    assert "Meeting" in report.unmet
    assert "Participation" in report.unmet
